/// The rules of the house as checks with their reasons. They know the names of packages, no class.
@NullMarked
package org.phalanx.testkit.architecture;

import org.jspecify.annotations.NullMarked;
