/// How far records came along a row of steps, from the log of their moves.
@NullMarked
package org.phalanx.store.query.passage;

import org.jspecify.annotations.NullMarked;
