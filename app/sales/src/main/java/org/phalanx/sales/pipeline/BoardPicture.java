package org.phalanx.sales.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A board at one moment.
///
/// @param today in the workspace's time zone
/// @param columns stages in which deals are open, in order
/// @param closed stages in which deals end, with what came to them in the present quarter
public record BoardPicture(LocalDate today, List<StageColumn> columns, List<Closed> closed) {

    public BoardPicture {
        columns = List.copyOf(columns);
        closed = List.copyOf(closed);
    }

    /// A stage in which deals end.
    ///
    /// @param reason why most were lost, where one reason leads: key of an option of `loss_reason`
    /// @param times how many were lost for it
    /// @param cards the latest of them, where they were asked for
    public record Closed(
            StageLine stage,
            StageTotals totals,
            @Nullable String reason,
            long times,
            List<DealCard> cards) {

        public Closed {
            cards = List.copyOf(cards);
        }
    }

    /// The figures of all open deals that the board shows.
    public StageTotals totals() {
        return columns.stream()
                .map(StageColumn::totals)
                .reduce(StageTotals.NONE, StageTotals::plus);
    }
}
