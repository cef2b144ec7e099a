package org.phalanx.launcher.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.wiring.DemoWorkspace;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.TestWiring;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.launcher.wiring.Workspaces;
import org.phalanx.sales.dashboard.Page;
import org.phalanx.sales.dashboard.Pages;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.dashboard.TileReading;
import org.phalanx.sales.dashboard.ask.Days;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.sales.dashboard.ask.Span;
import org.phalanx.sales.dashboard.ask.Stretch;
import org.phalanx.sales.metrics.FunnelStage;
import org.phalanx.sales.metrics.Metric;
import org.phalanx.sales.metrics.MetricEngine;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.store.query.figure.Group;

/// Every figure of the dashboard is the one that `report` tells for the same period and condition.
class DashboardReportTest {

    @TempDir Path home;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void everyTileTellsWhatReportTells() throws Exception {
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Wiring wiring = TestWiring.in(home);
            Path folder = home.resolve("demo");
            wiring.get(DemoWorkspace.class).make(folder, Locale.SIMPLIFIED_CHINESE);
            for (Told told : told(wiring, folder)) {
                compare(wiring, folder, told);
            }
        } finally {
            System.setOut(before);
        }
    }

    /// A tile, what was asked of its page, and what it answered.
    private record Told(Tile tile, PageQuestion page, TileAnswer answer, @Nullable String where) {}

    private static List<Told> told(Wiring wiring, Path folder) throws Exception {
        try (OpenWorkspace open = wiring.get(Workspaces.class).open(folder)) {
            UUID team = open.get(Board.class).teams().getFirst().id();
            Pages pages = open.get(Pages.class);
            var all = new ArrayList<Told>();
            for (PageQuestion question :
                    List.of(
                            PageQuestion.of(new Span.Turning(Stretch.QUARTER, 1)),
                            PageQuestion.of(new Span.Always()).ofTeam(team))) {
                for (Page page : pages.of(open.workspace().settings().person())) {
                    for (Tile tile : pages.tiles(page.id())) {
                        all.add(told(open, tile, question));
                    }
                }
            }
            return all;
        }
    }

    private static Told told(OpenWorkspace open, Tile tile, PageQuestion question) {
        Metric metric =
                open.get(MetricEngine.class).metrics().find(tile.asked().metric()).orElseThrow();
        RecordType type = open.workspace().catalog().schema().type(metric.type());
        String where = question.where(type, tile.asked().where());
        return new Told(tile, question, open.get(TileReading.class).read(tile, question), where);
    }

    private void compare(Wiring wiring, Path folder, Told told) throws Exception {
        switch (told.answer()) {
            case TileAnswer.Figures figures ->
                    compare(
                            figures.now(),
                            run(wiring, folder, told, figures.days(), told.tile().asked().by()));
            case TileAnswer.Listed listed ->
                    compare(
                            listed.total(),
                            run(wiring, folder, told, listed.days(), told.tile().asked().by()));
            case TileAnswer.Stages stages ->
                    compareStages(stages, run(wiring, folder, told, stages.days(), List.of()));
            case TileAnswer.Words words -> assertThat(words.text()).isNotEmpty();
            case TileAnswer.Refused refused -> throw new AssertionError(refused.toString());
        }
    }

    private JsonNode run(Wiring wiring, Path folder, Told told, Days days, List<String> by)
            throws Exception {
        var line =
                new ArrayList<>(
                        List.of(
                                "report",
                                told.tile().asked().metric(),
                                "--workspace",
                                folder.toString(),
                                "--json"));
        add(line, "--by", by.isEmpty() ? null : String.join(",", by));
        add(line, "--period", days.text());
        add(line, "--where", told.where());
        out.reset();
        int code = wiring.get(CommandLineInterface.class).run(line.toArray(String[]::new));
        assertThat(code).as(line.toString()).isZero();
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static void add(List<String> line, String option, @Nullable String value) {
        if (value != null) {
            line.add(option);
            line.add(value);
        }
    }

    private static void compare(MetricResult tile, JsonNode report) {
        assertThat(report.get("unit").asText()).isEqualTo(tile.metric().unit().key());
        same(report.get("total"), tile.total());
        assertThat(report.get("n").asLong()).isEqualTo(tile.total().n());
        JsonNode rows = report.get("rows");
        assertThat(rows.size()).isGreaterThanOrEqualTo(tile.rows().size());
        for (int i = 0; i < tile.rows().size(); i++) {
            MetricResult.Row row = tile.rows().get(i);
            same(rows.get(i).get("value"), row.figure());
            assertThat(rows.get(i).get("n").asLong()).isEqualTo(row.figure().n());
            for (int k = 0; k < row.by().size(); k++) {
                Group.Key key = row.by().get(k);
                assertThat(rows.get(i).get("by").get(k).asText())
                        .isEqualTo(key.value() == null ? "null" : key.title());
            }
        }
    }

    private static void compareStages(TileAnswer.Stages stages, JsonNode report) {
        JsonNode rows = report.get("rows");
        if (stages.now().stages().getFirst().passage().entered() == 0) {
            assertThat(rows.size()).isZero();
            return;
        }
        assertThat(rows).hasSameSizeAs(stages.now().stages());
        for (int i = 0; i < rows.size(); i++) {
            FunnelStage stage = stages.now().stages().get(i);
            assertThat(rows.get(i).get("by").get(1).asText()).isEqualTo(stage.title());
            assertThat(rows.get(i).get("n").asLong()).isEqualTo(stage.passage().entered());
            assertThat(rows.get(i).get("amount").decimalValue())
                    .isEqualByComparingTo(stage.passage().worth());
            same(rows.get(i).get("conversion"), stage.conversion());
            same(rows.get(i).get("loss"), stage.loss());
        }
    }

    private static void same(JsonNode reported, Figure figure) {
        same(reported, figure.value());
    }

    private static void same(JsonNode reported, @Nullable BigDecimal value) {
        if (value == null) {
            assertThat(reported.isNull()).isTrue();
        } else {
            assertThat(reported.decimalValue()).isEqualByComparingTo(value);
        }
    }
}
