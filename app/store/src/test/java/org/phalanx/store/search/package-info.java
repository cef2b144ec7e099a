/// Search as somebody types.
@NullMarked
package org.phalanx.store.search;

import org.jspecify.annotations.NullMarked;
