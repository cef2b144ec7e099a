package org.phalanx.bench.path;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.phalanx.bench.measure.Beside;
import org.phalanx.bench.measure.Effort;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.Path;
import org.phalanx.bench.measure.RawSql;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.id.Ids;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.sales.pipeline.Pipeline;
import org.phalanx.sales.pipeline.Slot;

/// A person moves a deal to another stage: rights, checks, rules, stage history, versions, journal,
/// on the disk. Beside it a bare transaction on the same thread that writes the same rows.
public final class GesturePath implements Path {

    private static final double MOST_MS = 5;
    private static final double OWN_MS = 1;

    private final OpenWorkspace company;
    private final Subjects subjects;
    private final Effort effort;

    public GesturePath(OpenWorkspace company, Subjects subjects, Effort effort) {
        this.company = company;
        this.subjects = subjects;
        this.effort = effort;
    }

    @Override
    public String name() {
        return "gesture";
    }

    @Override
    public List<Figure> measure() throws Exception {
        List<byte[]> stages =
                company.workspace()
                        .database()
                        .read(connection ->
                                RawSql.column(
                                        connection,
                                        RawSql.of("board-stages"),
                                        (Object) Bits.bytes(subjects.pipeline())));
        List<UUID> open = stages.stream().limit(stages.size() - 2).map(Bits::id).toList();
        var bare = new BareMove(company.workspace().database(), company.get(Ids.class));
        Pipeline pipeline = company.get(Pipeline.class);
        Beside measured =
                Beside.of(
                        effort,
                        i -> move(pipeline, subjects.deal(2 * i), open.get(i % open.size())),
                        i -> bare.move(subjects.deal(2 * i + 1), open.get(i % open.size()), i));
        return figures(measured);
    }

    private static void move(Pipeline pipeline, UUID deal, UUID stage) {
        if (pipeline.move(deal, stage, Slot.ANY).join() instanceof Outcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    private List<Figure> figures(Beside measured) {
        double bare = measured.bare().percentile(0.99);
        double ourCpu = measured.ours().cpu(0.99);
        double bareCpu = measured.bare().cpu(0.99);
        return List.of(
                Figure.atMost(
                        name(),
                        "p99",
                        measured.ours().percentile(0.99),
                        "ms",
                        MOST_MS,
                        String.format(Locale.ROOT, "bare %.2f ms", bare)),
                Figure.atMost(
                        name(),
                        "own CPU p99",
                        ourCpu - bareCpu,
                        "ms",
                        OWN_MS,
                        String.format(Locale.ROOT, "%.2f, bare %.2f ms", ourCpu, bareCpu)));
    }
}
