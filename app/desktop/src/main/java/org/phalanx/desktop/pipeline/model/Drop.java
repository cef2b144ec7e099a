package org.phalanx.desktop.pipeline.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.Slot;
import org.phalanx.sales.pipeline.StageLine;

/// Where somebody puts a card: a stage, and the cards that will be its neighbours.
///
/// @param card that is put there
/// @param to the stage
/// @param above the card before it, null for none or when the stage ends deals
/// @param below the card after it
/// @param stays whether the card was in this stage already
public record Drop(
        DealCard card,
        StageLine to,
        @Nullable DealCard above,
        @Nullable DealCard below,
        boolean stays) {

    /// Somewhere in the stage, where arriving deals go.
    static Drop into(DealCard card, StageLine to) {
        return new Drop(card, to, null, null, false);
    }

    Slot slot() {
        return new Slot(above == null ? null : above.rank(), below == null ? null : below.rank());
    }

    @Nullable UUID aboveId() {
        return above == null ? null : above.id();
    }

    @Nullable UUID belowId() {
        return below == null ? null : below.id();
    }
}
