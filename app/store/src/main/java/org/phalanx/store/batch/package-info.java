/// Bulk work: staged, committed in small steps, gone without a trace when it is cut off.
@NullMarked
package org.phalanx.store.batch;

import org.jspecify.annotations.NullMarked;
