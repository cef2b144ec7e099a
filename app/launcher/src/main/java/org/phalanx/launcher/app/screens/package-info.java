/// How the screens of a window are put together: of the first, of one more, of a wall.
@NullMarked
package org.phalanx.launcher.app.screens;

import org.jspecify.annotations.NullMarked;
