package org.phalanx.desktop.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.value.Money;
import org.phalanx.sales.pipeline.PipelineModule;
import org.phalanx.sales.records.RecordWritingModule;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.open.WorkspaceFolder;
import org.phalanx.testkit.files.JvmFolder;

/// Workspaces with 8,800 deals in a pipeline of four stages: a year of a real sales team's size.
///
/// The deals pass the gate once; every workspace is a copy of that file.
final class ManyDeals {

    static final String PIPELINE = "GTX";
    static final int DEALS = 8_800;

    private static final String[] STAGES = {"Prospecting", "Engaging", "Won", "Lost"};
    private static final int[] SHARES = {500, 1_589, 4_238, 2_473};
    private static final String[] OUTCOMES = {"open", "open", "won", "lost"};
    private static final int[] CHANCES = {20, 50, 100, 0};
    private static final Duration EVERY = Duration.ofMinutes(40);
    private static final int ACCOUNTS = 85;
    private static final int PEOPLE = 35;

    private final TestWorkspace workspace;
    private final SplittableRandom random = new SplittableRandom(8_800);

    private ManyDeals(TestWorkspace workspace) {
        this.workspace = workspace;
    }

    /// Opens a fresh one in a folder.
    static TestWorkspace open(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.copy(Template.FILE, new WorkspaceFolder(folder).database());
            return TestWorkspace.open(
                    folder, new PipelineModule(), new RecordWritingModule(), new StageGate());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Template {
        static final Path FILE = make();

        private static Path make() {
            Path folder = JvmFolder.create("phalanx-many-deals");
            try (var made = TestWorkspace.create(folder, new PipelineModule())) {
                new ManyDeals(made).fill();
            }
            return new WorkspaceFolder(folder).database();
        }
    }

    private void fill() {
        UUID pipeline = workspace.make("pipeline", Map.of("name", PIPELINE, "order", 9L));
        List<UUID> stages =
                IntStream.range(0, STAGES.length).mapToObj(i -> stage(pipeline, i)).toList();
        List<UUID> accounts =
                IntStream.range(0, ACCOUNTS)
                        .mapToObj(i -> workspace.make("account", Map.of("name", "Account " + i)))
                        .toList();
        List<UUID> people =
                IntStream.range(0, PEOPLE)
                        .mapToObj(i -> workspace.make("user", Map.of("name", "Agent " + i)))
                        .toList();
        Batch batch =
                workspace
                        .get(Batches.class)
                        .begin(new BatchLabel(Phrase.of("import"), Cause.IMPORT, workspace.me));
        int number = 0;
        for (int stage = 0; stage < SHARES.length; stage++) {
            var changes = new ArrayList<Change>();
            for (int i = 0; i < SHARES[stage]; i++) {
                var deal = deal(number++, stage, i);
                deal.put("pipeline_id", pipeline);
                deal.put("stage_id", stages.get(stage));
                deal.put("account_id", accounts.get(random.nextInt(ACCOUNTS)));
                deal.put("owner_id", people.get(random.nextInt(PEOPLE)));
                changes.add(new Change("opportunity", workspace.ids.next(), deal));
            }
            batch.stage(changes);
        }
        if (!(batch.commit(Progress.SILENT) instanceof BatchOutcome.Done)) {
            throw new AssertionError("the deals were not taken");
        }
    }

    private UUID stage(UUID pipeline, int i) {
        var fields = new HashMap<String, Object>();
        fields.put("name", STAGES[i]);
        fields.put("pipeline_id", pipeline);
        fields.put("order", (long) i);
        fields.put("outcome", OUTCOMES[i]);
        fields.put("default_probability", BigDecimal.valueOf(CHANCES[i]));
        fields.put("max_days", 30L);
        return workspace.make("stage", fields);
    }

    private Map<String, Object> deal(int number, int stage, int place) {
        var deal = new HashMap<String, Object>();
        LocalDate today = TestWorkspace.START.atOffset(ZoneOffset.UTC).toLocalDate();
        String room = number == 0 ? " 洁净车间" : "";
        deal.put("name", "Deal %04d%s".formatted(number, room));
        deal.put("amount", new Money(random.nextLong(5_000, 3_000_000), "CNY"));
        deal.put("entered_stage_at", TestWorkspace.START.minus(EVERY.multipliedBy(place)));
        if (random.nextInt(3) > 0) {
            deal.put("next_step", "Call");
            deal.put(
                    "next_step_at",
                    TestWorkspace.START.plus(Duration.ofHours(random.nextInt(-48, 200))));
        }
        if (!OUTCOMES[stage].equals("open")) {
            deal.put("closed_at", today.minusDays(random.nextInt(400)));
        }
        if (OUTCOMES[stage].equals("lost")) {
            deal.put("loss_reason", random.nextBoolean() ? "price" : "budget");
        }
        return deal;
    }
}
