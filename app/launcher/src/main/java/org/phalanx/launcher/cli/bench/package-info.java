/// The door to the benchmarks, which live outside of what is shipped.
@NullMarked
package org.phalanx.launcher.cli.bench;

import org.jspecify.annotations.NullMarked;
