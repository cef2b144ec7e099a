/// The app on a screen: its window, and the tour that renders every screen to pictures.
@NullMarked
package org.phalanx.launcher.app;

import org.jspecify.annotations.NullMarked;
