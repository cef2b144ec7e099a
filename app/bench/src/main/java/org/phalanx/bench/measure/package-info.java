/// Measuring: samples, percentiles, ratios and budgets.
@NullMarked
package org.phalanx.bench.measure;

import org.jspecify.annotations.NullMarked;
