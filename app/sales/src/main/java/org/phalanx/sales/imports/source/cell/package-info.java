/// What a cell of text can mean: numbers, dates and yes or no, in the ways people write them.
@NullMarked
package org.phalanx.sales.imports.source.cell;

import org.jspecify.annotations.NullMarked;
