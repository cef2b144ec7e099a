/// The frame of a window: rail, top bar, the screen in sight, side pane, toasts, dialog and keys.
@NullMarked
package org.phalanx.desktop.ui.shell;

import org.jspecify.annotations.NullMarked;
