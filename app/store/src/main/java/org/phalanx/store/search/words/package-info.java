/// What search makes of texts: words, digits, and how Chinese is read.
@NullMarked
package org.phalanx.store.search.words;

import org.jspecify.annotations.NullMarked;
