/// Words and readings.
@NullMarked
package org.phalanx.store.search.words;

import org.jspecify.annotations.NullMarked;
