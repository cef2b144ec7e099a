/// Charts that are read from top to bottom: number, funnel, leaderboard, table, records, text.
@NullMarked
package org.phalanx.desktop.chart.list;

import org.jspecify.annotations.NullMarked;
