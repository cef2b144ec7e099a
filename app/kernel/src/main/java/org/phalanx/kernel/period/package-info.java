/// Spans of time that people report by: months, quarters, years.
@NullMarked
package org.phalanx.kernel.period;

import org.jspecify.annotations.NullMarked;
