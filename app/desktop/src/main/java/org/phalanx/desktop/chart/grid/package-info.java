/// Charts whose colours are the figures: heat maps, calendar, maps.
@NullMarked
package org.phalanx.desktop.chart.grid;

import org.jspecify.annotations.NullMarked;
