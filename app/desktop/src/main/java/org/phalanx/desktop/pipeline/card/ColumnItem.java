package org.phalanx.desktop.pipeline.card;

import java.util.UUID;
import org.phalanx.sales.pipeline.DealCard;

/// What stands in a column at one place.
public sealed interface ColumnItem {

    /// A card.
    record Card(DealCard card) implements ColumnItem {}

    /// The empty place of a card that is in somebody's hand.
    record Gap(UUID deal) implements ColumnItem {}

    /// The place where the card in hand would go.
    ///
    /// @param text what will happen
    /// @param hint what stands in the way, or empty
    record Slot(String text, String hint) implements ColumnItem {}
}
