/// Round charts: pie, donut, gauge, radar.
@NullMarked
package org.phalanx.desktop.chart.round;

import org.jspecify.annotations.NullMarked;
