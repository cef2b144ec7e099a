package org.phalanx.desktop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.chart.ChartModule;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.chart.Series;
import org.phalanx.desktop.dashboard.content.TileContent;
import org.phalanx.desktop.dashboard.content.TileContents;
import org.phalanx.desktop.records.OnScreen;
import org.phalanx.kernel.filter.FilterText;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.sales.dashboard.Page;
import org.phalanx.sales.dashboard.Pages;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.dashboard.TileReading;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.sales.dashboard.ask.Span;
import org.phalanx.sales.dashboard.ask.Stretch;
import org.phalanx.sales.metrics.FunnelResult;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.passage.Passages.Fate;
import org.phalanx.testkit.fx.OnFxThread;

/// Every figure on every tile of the pages that come with a workspace opens exactly its records.
@OnFxThread
class DefaultPagesTest {

    @TempDir Path folder;

    private static List<PageQuestion> questions() {
        return List.of(
                PageQuestion.of(new Span.Turning(Stretch.QUARTER, 0)),
                PageQuestion.of(new Span.Turning(Stretch.YEAR, 0)),
                PageQuestion.of(new Span.Always()));
    }

    private void everyTile(OnScreen screen, Consumer<Tile> work) {
        SampleSales.pages(screen.workspace);
        new SampleSales(screen.workspace);
        for (Page page : screen.get(Pages.class).of(screen.workspace.me)) {
            List<Tile> tiles = screen.get(Pages.class).tiles(page.id());
            assertThat(tiles).hasSizeGreaterThan(10);
            tiles.forEach(work);
        }
    }

    private OnScreen screen() {
        return OnScreen.atOnce(
                folder,
                new Stage(),
                SampleSales.metrics(),
                new ChartModule(),
                new DashboardModule());
    }

    @Test
    void everyMarkOpensItsRecords() {
        try (OnScreen screen = screen()) {
            everyTile(
                    screen, tile -> questions().forEach(question -> opens(screen, tile, question)));
        }
    }

    private static void opens(OnScreen screen, Tile tile, PageQuestion question) {
        assertThat(ChartKind.of(tile.chart())).as(tile.chart()).isPresent();
        switch (screen.get(TileReading.class).read(tile, question)) {
            case TileAnswer.Figures told ->
                    opens(screen, screen.get(TileContents.class).of(told, tile));
            case TileAnswer.Listed told ->
                    count(screen, told.total().records(), told.total().total().n());
            case TileAnswer.Stages told -> opens(screen, told.now());
            case TileAnswer.Words words -> assertThat(words.text()).isNotEmpty();
            case TileAnswer.Refused refused -> throw new AssertionError(tile + " " + refused);
        }
    }

    private static void opens(OnScreen screen, TileContent content) {
        ChartData data = (ChartData) content.content();
        count(screen, content.records(Mark.ALL), data.headline().n());
        for (Series series : data.series()) {
            for (int i = 0; i < data.categories().size(); i++) {
                if (series.sample(i) > 0) {
                    Mark mark = Mark.of(data.categories().get(i).key(), series.key());
                    count(screen, content.records(mark), series.sample(i));
                }
            }
        }
    }

    private static void opens(OnScreen screen, FunnelResult funnel) {
        for (int i = 0; i < funnel.stages().size(); i++) {
            var passage = funnel.stages().get(i).passage();
            count(screen, funnel.records(i, Fate.ENTERED), passage.entered());
            count(screen, funnel.records(i, Fate.FAILED), passage.failed());
        }
    }

    /// Counts what the list would show: it gets the filter as a rule and reads it again.
    private static void count(OnScreen screen, RecordQuery behind, long n) {
        String rule = FilterText.of(behind.filter());
        var schema = screen.workspace.workspace().catalog().schema();
        var filter = screen.get(Rules.class).filter(schema, behind.type(), rule).meant();
        assertThat(screen.get(Queries.class).count(RecordQuery.of(behind.type()).where(filter)))
                .as(rule)
                .isEqualTo(n);
    }

    @Test
    void pagesShowManyKindsOfCharts() {
        try (OnScreen screen = screen()) {
            var kinds = new ArrayList<String>();
            everyTile(screen, tile -> kinds.add(tile.chart()));
            assertThat(kinds.stream().distinct()).hasSizeGreaterThan(12);
        }
    }
}
