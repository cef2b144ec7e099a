/// The UI kit: theme, texts, controls and shell that every screen is built from; it knows no
/// feature.
@NullMarked
package org.phalanx.desktop.ui;

import org.jspecify.annotations.NullMarked;
