/// Keeps the time of every test and names the slowest ones at the end of a build.
@NullMarked
package org.phalanx.testkit.slowest;

import org.jspecify.annotations.NullMarked;
