/// Showing a workspace from the command line: app, demo, tour.
@NullMarked
package org.phalanx.launcher.cli.show;

import org.jspecify.annotations.NullMarked;
