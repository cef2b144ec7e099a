/// How long the packaged program takes to start, beside an empty window with all its means.
@NullMarked
package org.phalanx.bench.start;

import org.jspecify.annotations.NullMarked;
