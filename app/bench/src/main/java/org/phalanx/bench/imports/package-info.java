/// An import of a large file beside bare inserts of the rows that it makes.
@NullMarked
package org.phalanx.bench.imports;

import org.jspecify.annotations.NullMarked;
