/// A deal as a card of the board.
@NullMarked
package org.phalanx.desktop.pipeline.card;

import org.jspecify.annotations.NullMarked;
