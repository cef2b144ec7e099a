/// What a team's dashboard tells: the figures of one choice of time, pipeline and people, all from
/// one state of the database.
@NullMarked
package org.phalanx.sales.metrics.dashboard;

import org.jspecify.annotations.NullMarked;
