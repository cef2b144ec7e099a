/// The command window: the pages of the dashboard for a wall.
@NullMarked
package org.phalanx.desktop.dashboard.command;

import org.jspecify.annotations.NullMarked;
