/// What all kinds of charts are drawn with: marks, scales, fewer places where there are too many.
@NullMarked
package org.phalanx.desktop.chart.draw;

import org.jspecify.annotations.NullMarked;
