/// Finds the encoding of a text file and reads it strictly: what is not text in it is refused.
@NullMarked
package org.phalanx.sales.imports.source.encoding;

import org.jspecify.annotations.NullMarked;
