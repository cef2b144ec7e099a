package org.phalanx.sales.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.passage.Passages.Fate;
import org.phalanx.store.query.passage.Passages.Passage;

class FunnelTest {

    @TempDir Path folder;
    private TestWorkspace workspace;
    private Funnel funnel;
    private UUID pipeline;
    private final Map<String, UUID> stages = new HashMap<>();

    @BeforeEach
    void open() {
        Path seeds = Path.of(System.getProperty("phalanx.root", "../.."), "seeds");
        workspace =
                TestWorkspace.create(
                        folder.resolve("w"), new MetricsModule(new FolderPackFiles(seeds)));
        funnel = workspace.get(Funnel.class);
        pipeline = workspace.make("pipeline", Map.of("name", "Short"));
        stage("A", "open");
        stage("B", "open");
        stage("C", "open");
        stage("Won", "won");
        stage("Lost", "lost");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void stage(String name, String outcome) {
        stages.put(
                name,
                workspace.make(
                        "stage",
                        Map.of(
                                "name", name,
                                "pipeline_id", pipeline,
                                "order", (long) stages.size(),
                                "outcome", outcome)));
    }

    @Test
    void tellsWhoCameOnWhoWasLostAndWhoIsStillThere() {
        deal(100, "A 2017-01-05", "B 2017-02-01", "C 2017-03-01", "Won 2017-04-01");
        deal(200, "A 2017-01-06", "B 2017-02-02", "Lost 2017-05-01");
        deal(400, "A 2017-01-07", "C 2017-02-03");
        deal(800, "A 2017-04-08", "B 2017-04-09", "A 2017-04-10");
        deal(1600, "Lost 2017-01-09");

        FunnelResult told = told(FunnelRequest.of(pipeline));

        assertThat(told.pipeline()).isEqualTo("Short");
        assertThat(lines(told))
                .containsExactly(
                        "A 5 3100.00 on 4 lost 1 pending 0",
                        "B 4 1500.00 on 2 lost 1 pending 1",
                        "C 2 500.00 on 1 lost 0 pending 1",
                        "Won 1 100.00 on 0 lost 0 pending 1");
        assertThat(told.stages().getFirst().conversion()).isEqualByComparingTo("80");
        assertThat(told.stages().get(1).loss()).isEqualByComparingTo("25");
        assertThat(lines(told(new FunnelRequest(pipeline, "2017-Q1", null))))
                .startsWith(
                        "A 4 2300.00 on 3 lost 1 pending 0", "B 3 700.00 on 2 lost 1 pending 0");
        assertThat(lines(told(new FunnelRequest(pipeline, "2017-02", "it.amount > 150"))))
                .containsExactly(
                        "A 0 0.00 on 0 lost 0 pending 0",
                        "B 2 600.00 on 1 lost 1 pending 0",
                        "C 1 400.00 on 0 lost 0 pending 1",
                        "Won 0 0.00 on 0 lost 0 pending 0");
    }

    @Test
    void tellsHowDealsStoodAtTheEndOfADay() {
        UUID soon = deal(100, "A 2017-01-05", "B 2017-02-01", "C 2017-03-01");
        UUID later = deal(200, "A 2017-01-06", "B 2017-05-02");
        deal(400, "A 2017-01-07", "Lost 2017-01-20");
        var request = new FunnelRequest(pipeline, "2017-Q1", null);

        assertThat(lines(told(request))).startsWith("A 3 700.00 on 2 lost 1 pending 0");
        FunnelResult then = told(request.asOf(LocalDate.parse("2017-03-31")));
        assertThat(lines(then)).startsWith("A 3 700.00 on 1 lost 1 pending 1");
        assertThat(behind(then, 0, Fate.ADVANCED)).containsExactly(soon);
        assertThat(behind(then, 0, Fate.PENDING)).containsExactly(later);
    }

    @Test
    void tellsWhichDealsHadEnteredTheStageBeforeEarlier() {
        deal(100, "A 2017-01-05", "B 2017-04-01", "C 2017-05-01");
        deal(200, "A 2017-04-06", "B 2017-05-02");
        deal(400, "A 2017-01-07", "C 2017-04-20");

        assertThat(
                        told(new FunnelRequest(pipeline, "2017-Q2", null)).stages().stream()
                                .map(stage -> stage.passage().earlier())
                                .toList())
                .containsExactly(0L, 2L, 0L, 0L);
    }

    @Test
    void namesTheDealsBehindEveryFigure() {
        UUID won = deal(100, "A 2017-01-05", "Won 2017-04-01");
        UUID lost = deal(200, "A 2017-01-06", "B 2017-02-02", "Lost 2017-05-01");
        UUID there = deal(400, "B 2017-01-07");
        FunnelResult told = told(FunnelRequest.of(pipeline));

        assertThat(behind(told, 1, Fate.ENTERED)).containsExactlyInAnyOrder(won, lost, there);
        assertThat(behind(told, 1, Fate.ADVANCED)).containsExactly(won);
        assertThat(behind(told, 1, Fate.FAILED)).containsExactly(lost);
        assertThat(behind(told, 1, Fate.PENDING)).containsExactly(there);
    }

    @Test
    void leavesOutWhatWasSuperseded() {
        UUID deal = deal(100, "A 2017-01-05");
        history(deal, "B", "2017-02-01", true);

        assertThat(lines(told(FunnelRequest.of(pipeline))))
                .startsWith("A 1 100.00 on 0 lost 0 pending 1", "B 0 0.00 on 0 lost 0 pending 0");
    }

    @Test
    void listsPipelinesAndRefusesWhatItDoesNotUnderstand() {
        assertThat(funnel.pipelines()).contains(pipeline).hasSize(2);
        assertThat(funnel.compute(new FunnelRequest(pipeline, "soon", null)))
                .isInstanceOf(Reading.Refused.class);
        assertThat(funnel.compute(new FunnelRequest(pipeline, null, "it.nonsense")))
                .isInstanceOf(Reading.Refused.class);
    }

    private List<UUID> behind(FunnelResult told, int stage, Fate fate) {
        RecordQuery query = told.records(stage, fate);
        return workspace.get(Queries.class).rows(query).rows().stream().map(Row::id).toList();
    }

    private FunnelResult told(FunnelRequest request) {
        return funnel.compute(request).meant();
    }

    private static List<String> lines(FunnelResult told) {
        var lines = new ArrayList<String>();
        for (FunnelStage stage : told.stages()) {
            Passage passage = stage.passage();
            lines.add(
                    "%s %d %s on %d lost %d pending %d"
                            .formatted(
                                    stage.title(),
                                    passage.entered(),
                                    passage.worth(),
                                    passage.advanced(),
                                    passage.failed(),
                                    passage.pending()));
        }
        return lines;
    }

    private UUID deal(long major, String... moves) {
        UUID deal = workspace.ids.next();
        String last = moves[moves.length - 1].substring(0, moves[moves.length - 1].indexOf(' '));
        boolean open = !last.equals("Won") && !last.equals("Lost");
        bring(
                new Change(
                        "opportunity",
                        deal,
                        Map.of(
                                "name",
                                "deal " + major,
                                "pipeline_id",
                                pipeline,
                                "stage_id",
                                stages.get(last),
                                "status",
                                open ? "open" : last.toLowerCase(java.util.Locale.ROOT),
                                "amount",
                                new Money(major * 100, "CNY"))));
        for (String move : moves) {
            String[] parts = move.split(" ", -1);
            history(deal, parts[0], parts[1], false);
        }
        return deal;
    }

    private void history(UUID deal, String stage, String day, boolean superseded) {
        Instant at = LocalDate.parse(day).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
        bring(
                new Change(
                        "stage_history",
                        workspace.ids.next(),
                        Map.of(
                                "opportunity_id", deal,
                                "to_stage_id", stages.get(stage),
                                "at", at,
                                "superseded", superseded)));
    }

    private void bring(Change change) {
        var gesture =
                new Gesture(
                        workspace.ids.next(),
                        null,
                        Phrase.of("test"),
                        Cause.IMPORT,
                        workspace.me,
                        List.of(change));
        assertThat(workspace.commit(gesture).isCommitted()).isTrue();
    }
}
