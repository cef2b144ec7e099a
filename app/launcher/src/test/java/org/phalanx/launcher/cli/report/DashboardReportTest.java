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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.wiring.DemoWorkspace;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.TestWiring;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.launcher.wiring.Workspaces;
import org.phalanx.sales.metrics.FunnelStage;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.sales.metrics.dashboard.Dashboard;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;
import org.phalanx.sales.metrics.dashboard.DashboardQuestion;
import org.phalanx.sales.metrics.dashboard.Span;
import org.phalanx.sales.metrics.dashboard.Stretch;
import org.phalanx.sales.metrics.dashboard.Told;
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
            for (DashboardPicture told : pictures(wiring, folder)) {
                assertThat(told.headlines().revenue().total().n()).isPositive();
                compare(wiring, folder, told);
            }
        } finally {
            System.setOut(before);
        }
    }

    private static List<DashboardPicture> pictures(Wiring wiring, Path folder) throws Exception {
        try (OpenWorkspace open = wiring.get(Workspaces.class).open(folder)) {
            UUID team = open.get(Board.class).teams().getFirst().id();
            Dashboard dashboard = open.get(Dashboard.class);
            return List.of(
                    dashboard.read(DashboardQuestion.of(new Span.Turning(Stretch.QUARTER, 1))),
                    dashboard.read(DashboardQuestion.of(new Span.Always()).ofTeam(team)));
        }
    }

    private void compare(Wiring wiring, Path folder, DashboardPicture told) throws Exception {
        for (Told one : told.headlines().figures()) {
            compare(one.now(), report(wiring, folder, told, one.now()));
        }
        compare(told.people().leaders(), report(wiring, folder, told, told.people().leaders()));
        compare(told.people().teams(), report(wiring, folder, told, told.people().teams()));
        compare(told.wins().result(), report(wiring, folder, told, told.wins().result()));
        compareStages(
                Objects.requireNonNull(told.stages()),
                run(wiring, folder, told, "funnel", List.of()));
    }

    private JsonNode report(Wiring wiring, Path folder, DashboardPicture told, MetricResult result)
            throws Exception {
        return run(wiring, folder, told, result.metric().id(), result.request().by());
    }

    private JsonNode run(
            Wiring wiring, Path folder, DashboardPicture told, String metric, List<String> by)
            throws Exception {
        var line =
                new ArrayList<>(
                        List.of("report", metric, "--workspace", folder.toString(), "--json"));
        add(line, "--by", by.isEmpty() ? null : String.join(",", by));
        add(line, "--period", told.days().period() == null ? null : told.days().period().text());
        add(line, "--where", told.question().where());
        out.reset();
        int code = wiring.get(CommandLineInterface.class).run(line.toArray(String[]::new));
        assertThat(code).isZero();
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
            Group.Key key = row.by().getFirst();
            assertThat(rows.get(i).get("by").get(0).asText())
                    .isEqualTo(key.value() == null ? "null" : key.title());
        }
    }

    private static void compareStages(DashboardPicture.Stages stages, JsonNode report) {
        JsonNode rows = report.get("rows");
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
