/// From rows to changes of records: what each column fills, whom a row means, what is new in it.
@NullMarked
package org.phalanx.sales.imports.row;

import org.jspecify.annotations.NullMarked;
