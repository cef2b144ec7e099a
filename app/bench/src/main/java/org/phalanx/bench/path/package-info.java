/// The paths that are measured, each with its raw twin.
@NullMarked
package org.phalanx.bench.path;

import org.jspecify.annotations.NullMarked;
