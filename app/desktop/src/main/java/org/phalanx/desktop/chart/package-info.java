/// Charts of any figures: what a chart shows ([ChartData]), the kinds there are ([ChartKind]), and
/// the door that draws one with the sentence that reads it ([Charts]).
@NullMarked
package org.phalanx.desktop.chart;

import org.jspecify.annotations.NullMarked;
