/// One box for everything: finds records of all types as somebody types.
@NullMarked
package org.phalanx.store.search;

import org.jspecify.annotations.NullMarked;
