/// What search looks through: kept in the gesture that changes a record, after bulk work later.
@NullMarked
package org.phalanx.store.search.index;

import org.jspecify.annotations.NullMarked;
