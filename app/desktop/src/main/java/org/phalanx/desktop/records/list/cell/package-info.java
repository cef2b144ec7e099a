/// Values of a list edited where they stand.
@NullMarked
package org.phalanx.desktop.records.list.cell;

import org.jspecify.annotations.NullMarked;
