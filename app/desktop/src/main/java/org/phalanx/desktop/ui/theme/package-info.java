/// How Phalanx looks: colour tokens, type, density and the service that switches them on all
/// windows.
@NullMarked
package org.phalanx.desktop.ui.theme;

import org.jspecify.annotations.NullMarked;
