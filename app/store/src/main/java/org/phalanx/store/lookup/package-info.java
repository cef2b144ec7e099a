/// Records read in bulk: who is meant by a key, what stands in many of them.
@NullMarked
package org.phalanx.store.lookup;

import org.jspecify.annotations.NullMarked;
