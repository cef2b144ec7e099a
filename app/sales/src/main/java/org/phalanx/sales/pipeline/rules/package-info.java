/// What follows from a deal's change of stage, and what it must meet.
@NullMarked
package org.phalanx.sales.pipeline.rules;

import org.jspecify.annotations.NullMarked;
