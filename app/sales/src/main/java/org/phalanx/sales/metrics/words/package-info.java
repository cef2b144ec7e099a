/// How figures are counted, in words.
@NullMarked
package org.phalanx.sales.metrics.words;

import org.jspecify.annotations.NullMarked;
