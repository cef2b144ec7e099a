/// Dashboards: pages of tiles that everybody lays out as it suits the work. A page is a record with
/// records for its tiles; each tile asks one question of the metrics.
@NullMarked
package org.phalanx.sales.dashboard;

import org.jspecify.annotations.NullMarked;
