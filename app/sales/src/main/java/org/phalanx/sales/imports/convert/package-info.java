/// From the text of a cell to the canonical value of a field, or the reason why there is none.
@NullMarked
package org.phalanx.sales.imports.convert;

import org.jspecify.annotations.NullMarked;
