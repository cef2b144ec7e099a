package org.phalanx.sales.pipeline;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.period.Period;
import org.phalanx.sales.pipeline.BoardQueries.Reason;
import org.phalanx.sales.pipeline.BoardQueries.StageQuestion;
import org.phalanx.store.query.Mappers;

/// Reads boards: columns with figures and the first cards of each.
public final class Board {

    /// Cards of a column that are read at first, and as many more each time.
    public static final int PAGE = 40;

    private static final int LEAST_TIMES = 2;

    private final Mappers mappers;
    private final InstantSource clock;
    private final ZoneId zone;

    @Inject
    public Board(Mappers mappers, InstantSource clock, ZoneId zone) {
        this.mappers = mappers;
        this.clock = clock;
        this.zone = zone;
    }

    /// The pipelines of the workspace, the usual one first.
    public List<Choice> pipelines() {
        return mappers.read(BoardQueries.class, BoardQueries::pipelines);
    }

    /// Everybody who may own a deal.
    public List<Choice> people() {
        return mappers.read(BoardQueries.class, BoardQueries::people);
    }

    public List<Choice> teams() {
        return mappers.read(BoardQueries.class, BoardQueries::teams);
    }

    /// To whom a deal may be lost.
    public List<Choice> competitors() {
        return mappers.read(BoardQueries.class, BoardQueries::competitors);
    }

    /// Reads a board in one snapshot.
    ///
    /// @param most how many cards of a stage are wanted at most, where it isn't [#PAGE]
    public BoardPicture read(BoardFilter filter, Map<UUID, Integer> most) {
        return read(filter, most, 0);
    }

    /// Reads a board in one snapshot.
    ///
    /// @param most how many cards of a stage are wanted at most, where it isn't [#PAGE]
    /// @param closed how many cards are wanted of each stage in which deals end
    public BoardPicture read(BoardFilter filter, Map<UUID, Integer> most, int closed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return mappers.read(
                BoardQueries.class,
                queries -> {
                    var columns = new ArrayList<StageColumn>();
                    var ends = new ArrayList<BoardPicture.Closed>();
                    for (StageLine stage : queries.stages(filter.pipeline())) {
                        int cards = most.getOrDefault(stage.id(), stage.isOpen() ? PAGE : closed);
                        StageQuestion of = question(stage, filter, today, cards);
                        if (stage.isOpen()) {
                            columns.add(
                                    new StageColumn(stage, queries.open(of), queries.cards(of)));
                        } else {
                            ends.add(closed(queries, stage, of));
                        }
                    }
                    return new BoardPicture(today, columns, ends);
                });
    }

    private static BoardPicture.Closed closed(
            BoardQueries queries, StageLine stage, StageQuestion of) {
        StageTotals totals = queries.closed(of);
        Reason reason =
                stage.outcome().equals("lost") && totals.count() > 0
                        ? leading(queries.reasons(of))
                        : null;
        return new BoardPicture.Closed(
                stage,
                totals,
                reason == null ? null : reason.reason(),
                reason == null ? 0 : reason.times(),
                of.most() == 0 ? List.of() : queries.closedCards(of));
    }

    /// The reason that stands before all others; null when none does, or it happened once.
    private static @Nullable Reason leading(List<Reason> reasons) {
        boolean leads =
                !reasons.isEmpty()
                        && reasons.getFirst().times() >= LEAST_TIMES
                        && (reasons.size() == 1
                                || reasons.getFirst().times() > reasons.get(1).times());
        return leads ? reasons.getFirst() : null;
    }

    private StageQuestion question(
            StageLine stage, BoardFilter filter, LocalDate today, int cards) {
        Period quarter = Period.quarterOf(today);
        Period signing = filter.signing();
        return new StageQuestion(
                stage.id(),
                startOf(today),
                stage.maxDays() == null ? null : startOf(today.minusDays(stage.maxDays())),
                quarter.first(),
                quarter.last(),
                cards,
                filter.owner(),
                filter.team(),
                filter.pattern(),
                filter.least(),
                signing == null ? null : signing.first(),
                signing == null ? null : signing.last(),
                filter.state() == null ? null : filter.state().name());
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
