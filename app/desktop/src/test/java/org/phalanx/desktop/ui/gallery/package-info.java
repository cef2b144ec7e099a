/// A sheet of all components, drawn in every theme and language to be looked at.
@NullMarked
package org.phalanx.desktop.ui.gallery;

import org.jspecify.annotations.NullMarked;
