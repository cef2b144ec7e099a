package org.phalanx.bench.path;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.phalanx.bench.measure.Beside;
import org.phalanx.bench.measure.Effort;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.Path;
import org.phalanx.bench.measure.RawSql;
import org.phalanx.desktop.records.page.RecordModel;
import org.phalanx.desktop.records.related.RelatedList;
import org.phalanx.desktop.records.related.RelatedModel;
import org.phalanx.desktop.records.stage.StagePathModel;
import org.phalanx.desktop.records.time.TimelineModel;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.launcher.app.Windows;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;

/// The page of a deal opens: the record with titles, its stages, related lists and the first page
/// of its history, as far as the models that the views show.
public final class RecordPath implements Path {

    private static final List<String> BARE =
            List.of(
                    "record-deal",
                    "record-stages",
                    "record-moves",
                    "record-activities",
                    "record-activity-count",
                    "record-history",
                    "record-people",
                    "record-done");

    /// Lines of the first part of a timeline.
    private static final int PART = 40;

    private final OpenWorkspace company;
    private final Subjects subjects;
    private final Effort effort;
    private final Wiring models;

    public RecordPath(OpenWorkspace company, Subjects subjects, Effort effort) {
        this.company = company;
        this.subjects = subjects;
        this.effort = effort;
        this.models = company.get(Windows.class).screens(company, new OneThread());
    }

    @Override
    public String name() {
        return "record-page";
    }

    @Override
    public List<Figure> measure() throws Exception {
        UUID deal = subjects.deal(0);
        Budgets.demandSame(name(), open(deal), bare(deal));
        return Budgets.query(
                name(),
                Beside.of(effort, i -> open(subjects.deal(i)), i -> bare(subjects.deal(i))));
    }

    /// What is on a page, for comparison.
    private record Seen(int related, int history) {}

    private Seen open(UUID deal) {
        RecordType type = company.workspace().catalog().schema().type("opportunity");
        RecordModel record = models.get(RecordModel.class);
        TimelineModel timeline = models.get(TimelineModel.class);
        RelatedModel related = models.get(RelatedModel.class);
        StagePathModel path = models.get(StagePathModel.class);
        record.record()
                .subscribe(shown -> {
                    if (shown != null) {
                        path.show(shown);
                    }
                });
        record.show(type, deal);
        timeline.show(type, deal);
        related.show(type, deal);
        record.close();
        timeline.close();
        related.close();
        if (path.path().get().steps().isEmpty()) {
            throw new IllegalStateException("no stages");
        }
        return new Seen(
                related.lists().stream().map(RelatedList::rows).mapToInt(List::size).sum(),
                timeline.entries().size());
    }

    private Seen bare(UUID deal) {
        return company.workspace().database().read(connection -> bare(connection, deal));
    }

    private static Seen bare(Connection connection, UUID deal) throws SQLException {
        int related = 0;
        int history = 0;
        for (String statement : BARE) {
            int rows = RawSql.drain(connection, RawSql.of(statement), (Object) Bits.bytes(deal));
            if (statement.equals("record-activities")) {
                related = rows;
            } else if (statement.equals("record-history") || statement.equals("record-done")) {
                history += rows;
            }
        }
        return new Seen(related, Math.min(PART, history));
    }
}
