/// Questions about records of any type: lists, counts, groups with figures, and the records behind
/// each figure.
@NullMarked
package org.phalanx.store.query;

import org.jspecify.annotations.NullMarked;
