/// The tiles of the dashboard: totals, funnel, leaderboard, attainment, teams, revenue over time.
@NullMarked
package org.phalanx.desktop.metrics.tile;

import org.jspecify.annotations.NullMarked;
