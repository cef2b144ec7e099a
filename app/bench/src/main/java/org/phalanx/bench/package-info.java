/// Benchmarks: each path of the product beside its raw limit in the same run.
@NullMarked
package org.phalanx.bench;

import org.jspecify.annotations.NullMarked;
