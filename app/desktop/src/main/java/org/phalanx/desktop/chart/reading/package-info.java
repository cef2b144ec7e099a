/// What a chart says, in one sentence that follows from its figures; without toolkit.
@NullMarked
package org.phalanx.desktop.chart.reading;

import org.jspecify.annotations.NullMarked;
