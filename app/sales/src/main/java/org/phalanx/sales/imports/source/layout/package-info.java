/// Where a table begins in a file: title rows, the header row and the columns' names.
@NullMarked
package org.phalanx.sales.imports.source.layout;

import org.jspecify.annotations.NullMarked;
