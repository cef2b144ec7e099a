/// What search has found.
@NullMarked
package org.phalanx.store.search.found;

import org.jspecify.annotations.NullMarked;
