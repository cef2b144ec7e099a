package org.phalanx.sales.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.sales.dashboard.DashboardsModule;
import org.phalanx.sales.dashboard.Page;
import org.phalanx.sales.dashboard.Pages;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.dashboard.TileReading;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.sales.dashboard.ask.Span;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackFiles;
import org.phalanx.store.pack.PackInstaller;
import org.phalanx.store.pack.PackReader;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.testkit.data.SharedData;

/// The totals of a real pipeline, computed by others beforehand.
class MavenMetricsTest {

    @TempDir static Path folder;
    private static TestWorkspace workspace;
    private static MetricEngine engine;

    @BeforeAll
    static void bringIn() throws IOException {
        Path data = SharedData.require("maven-crm-sales");
        workspace =
                TestWorkspace.create(
                        folder.resolve("w"),
                        new MetricsModule(new FolderPackFiles(seeds())),
                        new DashboardsModule(new FolderPackFiles(seeds()).in("dashboards")));
        new MavenDeals(workspace, data).bringIn();
        engine = workspace.get(MetricEngine.class);
    }

    private static Path seeds() {
        return Path.of(System.getProperty("phalanx.root", "../.."), "seeds");
    }

    @AfterAll
    static void close() {
        if (workspace != null) {
            workspace.close();
        }
    }

    @Test
    void wonRevenueByQuarter() {
        assertThat(told(MetricRequest.of("won-revenue").by("quarter")))
                .containsExactly(
                        "2017-Q1 1134672 531",
                        "2017-Q2 3086111 1254",
                        "2017-Q3 2982255 1257",
                        "2017-Q4 2802496 1196");
        assertThat(total(MetricRequest.of("won-revenue"))).isEqualTo("10005534 4238");
        assertThat(total(MetricRequest.of("won-revenue").in("2017-Q2"))).isEqualTo("3086111 1254");
    }

    @Test
    void wonRevenueByRegionOwnerAndAccount() {
        assertThat(told(MetricRequest.of("won-revenue").by("owner.team.region")))
                .containsExactly("West 3568647 1438", "Central 3346293 1629", "East 3090594 1171");
        assertThat(told(MetricRequest.of("won-revenue").by("owner").top(1)))
                .containsExactly("Darcel Schlecht 1153214 349");
        assertThat(told(MetricRequest.of("won-revenue").by("account").top(1)).getFirst())
                .startsWith("Kan-code 341455");
        assertThat(compute(MetricRequest.of("won-revenue").by("owner.manager")).rows()).hasSize(6);
    }

    @Test
    void countsRatesMeansAndDays() {
        assertThat(total(MetricRequest.of("won-count"))).isEqualTo("4238 4238");
        assertThat(total(MetricRequest.of("lost-count"))).isEqualTo("2473 2473");
        assertThat(total(MetricRequest.of("open-count"))).isEqualTo("2089 2089");
        assertThat(total(MetricRequest.of("win-rate"))).isEqualTo("63.1501 6711");
        assertThat(total(MetricRequest.of("average-won"))).isEqualTo("2360.9094 4238");
        assertThat(rounded(MetricRequest.of("days-to-close"))).isEqualTo("51.78");
        assertThat(rounded(MetricRequest.of("lost-days-to-close"))).isEqualTo("41.48");
        assertThat(told(MetricRequest.of("win-rate").by("owner").top(1)))
                .containsExactly("Hayden Neloms 70.3947 152");
    }

    @Test
    void everyFigureListsItsRecords() {
        for (String metric : List.of("won-revenue", "win-rate", "average-won", "days-to-close")) {
            for (String by : List.of("owner", "product", "account", "quarter", "closed_at.week")) {
                MetricResult result = compute(MetricRequest.of(metric).by(by));
                assertThat(count(result, null)).isEqualTo(result.total().n());
                long sum = 0;
                for (MetricResult.Row row : result.rows()) {
                    assertThat(count(result, row)).isEqualTo(row.figure().n());
                    sum += row.figure().n();
                }
                assertThat(sum).isEqualTo(result.total().n());
            }
        }
    }

    private static long count(MetricResult result, MetricResult.Row row) {
        return workspace
                .get(Queries.class)
                .count(row == null ? result.records() : result.records(row));
    }

    @Test
    void tilesOfAPageTellTheSame() throws PackException {
        PackFiles files = new FolderPackFiles(seeds()).in("dashboards");
        workspace
                .get(PackInstaller.class)
                .install(PackReader.read(files), workspace.me, Locale.ENGLISH);
        Map<String, String> totals = new HashMap<>();
        Map<String, List<String>> rows = new HashMap<>();
        var always = PageQuestion.of(new Span.Always());
        Pages pages = workspace.get(Pages.class);
        for (Page page : pages.of(workspace.me)) {
            for (Tile tile : pages.tiles(page.id())) {
                if (workspace.get(TileReading.class).read(tile, always)
                                instanceof TileAnswer.Figures told
                        && tile.asked().where() == null
                        && tile.asked().span() == null
                        && told.now().total().value() != null) {
                    totals.put(told.now().metric().id(), text(told.now().total()));
                    rows.put(
                            told.now().metric().id() + " " + tile.asked().by(),
                            told(told.now().request()));
                }
            }
        }

        assertThat(totals)
                .containsEntry("won-revenue", "10005534 4238")
                .containsEntry("win-rate", "63.1501 6711")
                .containsEntry("average-won", "2360.9094 4238")
                .containsEntry("days-to-close", "51.7820 4238")
                .containsEntry("open-amount", "0 2089");
        assertThat(rows.get("won-revenue [owner]")).startsWith("Darcel Schlecht 1153214 349");
        assertThat(rows.get("won-revenue [month]")).hasSize(10);
    }

    @Test
    void filtersByRule() {
        assertThat(
                        total(
                                MetricRequest.of("won-count")
                                        .where("it.owner.team.region.name == 'West'")
                                        .in("2017")))
                .isEqualTo("1438 1438");
        assertThat(total(MetricRequest.of("open-count").where("!has(it.account)")))
                .isEqualTo("1425 1425");
    }

    private static String total(MetricRequest request) {
        return text(compute(request).total());
    }

    private static String rounded(MetricRequest request) {
        BigDecimal value = Objects.requireNonNull(compute(request).total().value());
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<String> told(MetricRequest request) {
        return compute(request).rows().stream()
                .map(row -> row.by().getFirst().title() + " " + text(row.figure()))
                .toList();
    }

    private static String text(Figure figure) {
        BigDecimal value = Objects.requireNonNull(figure.value());
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return (whole ? value.setScale(0, RoundingMode.UNNECESSARY) : value).toPlainString()
                + " "
                + figure.n();
    }

    private static MetricResult compute(MetricRequest request) {
        Reading<MetricResult> answer = engine.compute(request);
        return answer.meant();
    }
}
