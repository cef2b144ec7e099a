/// Checks the rules of the house over the whole of it.
@NullMarked
package org.phalanx.launcher.house;

import org.jspecify.annotations.NullMarked;
