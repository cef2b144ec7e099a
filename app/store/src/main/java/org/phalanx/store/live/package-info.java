/// What changed, told after commit, and queries that follow it.
@NullMarked
package org.phalanx.store.live;

import org.jspecify.annotations.NullMarked;
