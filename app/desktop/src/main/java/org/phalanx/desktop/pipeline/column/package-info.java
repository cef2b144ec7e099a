/// The columns of the board, and the strips where deals end.
@NullMarked
package org.phalanx.desktop.pipeline.column;

import org.jspecify.annotations.NullMarked;
