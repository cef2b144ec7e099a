package org.phalanx.sales.pipeline;

import java.util.List;

/// A column of a board: a stage, its figures, and its first cards in order of rank.
public record StageColumn(StageLine stage, StageTotals totals, List<DealCard> cards) {

    public StageColumn {
        cards = List.copyOf(cards);
    }
}
