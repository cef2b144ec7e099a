/// From what somebody types to the records that he means.
@NullMarked
package org.phalanx.store.search.query;

import org.jspecify.annotations.NullMarked;
