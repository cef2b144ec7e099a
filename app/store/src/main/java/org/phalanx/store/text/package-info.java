/// Words for the phrases that the store and its features answer with, in both languages.
@NullMarked
package org.phalanx.store.text;

import org.jspecify.annotations.NullMarked;
