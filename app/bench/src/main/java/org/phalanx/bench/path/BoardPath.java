package org.phalanx.bench.path;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.phalanx.bench.measure.Beside;
import org.phalanx.bench.measure.Effort;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.Path;
import org.phalanx.bench.measure.RawSql;
import org.phalanx.desktop.pipeline.model.BoardModel;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.period.Period;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.text.SeedLabels;

/// The board opens: pipelines, stages, totals and the first cards of each stage, as far as the
/// model that the view shows.
public final class BoardPath implements Path {

    private static final long DAY = 86_400_000;
    private static final long MAX_DAYS = 30;

    private final OpenWorkspace company;
    private final Subjects subjects;
    private final Effort effort;

    public BoardPath(OpenWorkspace company, Subjects subjects, Effort effort) {
        this.company = company;
        this.subjects = subjects;
        this.effort = effort;
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public List<Figure> measure() throws Exception {
        Budgets.demandSame(name(), open(), bare());
        return Budgets.query(name(), Beside.of(effort, i -> open(), i -> bare()));
    }

    /// @return number of cards in the model
    private int open() {
        var model =
                new BoardModel(
                        company.get(Board.class),
                        company.get(Announcer.class),
                        OneThread.TASKS,
                        Runnable::run,
                        company.workspace().settings(),
                        new SeededNames(new Language(), SeedLabels.NONE));
        model.filter().set(BoardFilter.of(subjects.pipeline()));
        model.activate();
        model.deactivate();
        BoardPicture picture = model.picture().get();
        return picture == null
                ? 0
                : model.columns().stream().mapToInt(column -> column.cards().size()).sum();
    }

    private int bare() {
        return company.workspace().database().read(this::bare);
    }

    private int bare(Connection connection) throws SQLException {
        RawSql.drain(connection, RawSql.of("board-pipelines"));
        ZoneId zone = company.workspace().settings().zone();
        LocalDate today = LocalDate.ofInstant(company.get(InstantSource.class).instant(), zone);
        long midnight = today.atStartOfDay(zone).toInstant().toEpochMilli();
        byte[] pipeline = Bits.bytes(subjects.pipeline());
        int cards = 0;
        int at = 0;
        List<byte[]> stages = RawSql.column(connection, RawSql.of("board-stages"), pipeline);
        int open = stages.size() - 2;
        Period quarter = Period.quarterOf(today);
        for (byte[] stage : stages) {
            if (at++ < open) {
                long since = midnight - MAX_DAYS * DAY;
                RawSql.drain(connection, RawSql.of("board-totals"), stage, midnight, since);
                cards += RawSql.drain(connection, RawSql.of("board-cards"), stage);
            } else {
                String first = quarter.first().toString();
                String last = quarter.last().toString();
                RawSql.drain(connection, RawSql.of("board-closed"), stage, first, last);
                if (at == stages.size()) {
                    RawSql.drain(connection, RawSql.of("board-reason"), stage, first, last);
                }
            }
        }
        return cards;
    }
}
