/// Deals on their way through a pipeline: moving, winning, losing, and the board that shows them.
@NullMarked
package org.phalanx.sales.pipeline;

import org.jspecify.annotations.NullMarked;
