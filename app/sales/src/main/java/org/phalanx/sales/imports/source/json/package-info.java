/// Records in JSON as the rows of a table.
@NullMarked
package org.phalanx.sales.imports.source.json;

import org.jspecify.annotations.NullMarked;
