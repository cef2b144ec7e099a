/// Charts with two axes: bars, lines, areas, points, steps.
@NullMarked
package org.phalanx.desktop.chart.xy;

import org.jspecify.annotations.NullMarked;
