/// What a whole company lived through, by the habits of those who sell in it: the same for
/// everybody who asks on the same day.
@NullMarked
package org.phalanx.sales.demo.company;

import org.jspecify.annotations.NullMarked;
