/// Finds the large data sets that tests read and the repository does not hold.
@NullMarked
package org.phalanx.testkit.data;

import org.jspecify.annotations.NullMarked;
