/// The table of a list: columns, cells, totals.
@NullMarked
package org.phalanx.desktop.records.list.table;

import org.jspecify.annotations.NullMarked;
