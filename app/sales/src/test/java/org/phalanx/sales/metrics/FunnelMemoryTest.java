package org.phalanx.sales.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.passage.Passages.Passage;
import org.phalanx.store.undo.Undo;

/// The funnel is told from memory; it must always be what the database would tell.
@SuppressWarnings("NullAway.Init")
class FunnelMemoryTest {

    private static final Instant BEGIN = Instant.parse("2026-01-05T02:00:00Z");
    private static final List<String> STATUS = List.of("open", "open", "won", "lost");

    @TempDir Path folder;
    private final SplittableRandom random = new SplittableRandom(7);
    private final List<UUID> stages = new ArrayList<>();
    private final List<UUID> deals = new ArrayList<>();
    private final List<UUID> moves = new ArrayList<>();
    private final List<UUID> people = new ArrayList<>();
    private TestWorkspace workspace;
    private Funnel funnel;
    private UUID pipeline;

    @BeforeEach
    void open() {
        Path seeds = Path.of(System.getProperty("phalanx.root", "../.."), "seeds");
        workspace = TestWorkspace.create(folder, new MetricsModule(new FolderPackFiles(seeds)));
        funnel = workspace.get(Funnel.class);
        pipeline = workspace.make("pipeline", Map.of("name", "P"));
        for (int i = 0; i < 4; i++) {
            stages.add(
                    workspace.make(
                            "stage",
                            Map.of(
                                    "name",
                                    "S" + i,
                                    "pipeline_id",
                                    pipeline,
                                    "order",
                                    (long) i,
                                    "outcome",
                                    i == 3 ? "won" : "open")));
        }
        people.add(workspace.make("user", Map.of("name", "A")));
        people.add(workspace.make("user", Map.of("name", "B")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void tellsWhatTheDatabaseTellsAfterEveryCommit() {
        for (int i = 0; i < 120; i++) {
            workspace.clock.pass(Duration.ofMinutes(1));
            change(i);
            agree(new FunnelRequest(pipeline, null, null));
            agree(new FunnelRequest(pipeline, "2026-01", null));
            agree(new FunnelRequest(pipeline, "2026-01", null).asOf(LocalDate.parse("2026-02-10")));
            if (i % 10 == 0) {
                agree(new FunnelRequest(pipeline, "2026-02..2026-03", "it.owner.name == 'A'"));
                agree(new FunnelRequest(pipeline, "2026-03", "it.amount > 500"));
            }
        }
        assertThat(told(FunnelRequest.of(pipeline)).getFirst().entered()).isPositive();
    }

    private void change(int i) {
        switch (random.nextInt(10)) {
            case 0, 1 -> workspace.write(deal(i));
            case 2, 3 -> workspace.write(move());
            case 4 ->
                    rewrite(
                            "opportunity",
                            deals,
                            "amount",
                            new Money(random.nextInt(100_000), "CNY"));
            case 5 -> rewrite("stage_history", moves, "superseded", random.nextInt(2) == 0);
            case 6 -> rewrite("opportunity", deals, "deleted_at", BEGIN);
            case 7 -> rewrite("stage_history", moves, "deleted_at", BEGIN);
            default -> other(i);
        }
    }

    private void other(int i) {
        switch (i % 4) {
            case 0 ->
                    workspace.write(
                            "user", people.getFirst(), Map.of("name", i % 8 == 0 ? "A" : "C"));
            case 1 -> workspace.get(Undo.class).last(workspace.me).join();
            case 2 -> rewrite("opportunity", deals, "owner_id", people.get(random.nextInt(2)));
            default -> batch(i);
        }
    }

    private void batch(int i) {
        Batch batch =
                workspace
                        .get(Batches.class)
                        .begin(new BatchLabel(Phrase.of("test"), Cause.IMPORT, workspace.me));
        var changes = new ArrayList<Change>();
        for (int n = 0; n < 5; n++) {
            changes.add(deal(1000 + 10 * i + n));
            changes.add(move());
        }
        batch.stage(changes);
        batch.commit(Progress.SILENT);
    }

    private Change deal(int i) {
        UUID deal = workspace.ids.next();
        deals.add(deal);
        var fields = new HashMap<String, Object>();
        fields.put("name", "D" + i);
        fields.put("pipeline_id", pipeline);
        fields.put("stage_id", stages.get(random.nextInt(4)));
        fields.put("owner_id", people.get(random.nextInt(2)));
        fields.put("amount", new Money(random.nextInt(100_000), "CNY"));
        fields.put("status", STATUS.get(random.nextInt(4)));
        return new Change("opportunity", deal, fields);
    }

    private Change move() {
        UUID move = workspace.ids.next();
        UUID deal =
                deals.isEmpty() ? workspace.ids.next() : deals.get(random.nextInt(deals.size()));
        moves.add(move);
        return new Change(
                "stage_history",
                move,
                Map.of(
                        "opportunity_id",
                        deal,
                        "to_stage_id",
                        stages.get(random.nextInt(4)),
                        "at",
                        BEGIN.plus(Duration.ofDays(random.nextInt(90)))));
    }

    private void rewrite(String type, List<UUID> records, String field, @Nullable Object value) {
        if (!records.isEmpty()) {
            workspace.write(
                    type,
                    records.get(random.nextInt(records.size())),
                    Collections.singletonMap(field, value));
        }
    }

    private void agree(FunnelRequest request) {
        FunnelResult told = funnel.compute(request).meant();
        List<Passage> fresh =
                workspace.get(Queries.class).together(ask -> ask.passages(told.passages()));
        assertThat(told.stages().stream().map(FunnelStage::passage).toList()).isEqualTo(fresh);
    }

    private List<Passage> told(FunnelRequest request) {
        return funnel.compute(request).meant().stages().stream().map(FunnelStage::passage).toList();
    }
}
