/// The upper edge of a window: workspace, New menu, state, person.
@NullMarked
package org.phalanx.desktop.ui.shell.top;

import org.jspecify.annotations.NullMarked;
