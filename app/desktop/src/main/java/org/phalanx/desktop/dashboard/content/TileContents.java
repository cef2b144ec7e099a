package org.phalanx.desktop.dashboard.content;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.chart.ChartRows;
import org.phalanx.desktop.chart.Headline;
import org.phalanx.desktop.chart.Measure;
import org.phalanx.desktop.chart.Series;
import org.phalanx.desktop.dashboard.model.FigureWords;
import org.phalanx.desktop.records.ShortValues;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.kernel.type.Field;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.metrics.FunnelStage;
import org.phalanx.sales.metrics.Metric;
import org.phalanx.sales.metrics.Unit;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.figure.Figure;

/// Turns answers of tiles into what charts show, in the present language.
public final class TileContents {

    private final KeyWords words;
    private final FigureWords figures;
    private final ShortValues text;
    private final SeededNames names;

    @Inject
    public TileContents(KeyWords words, FigureWords figures, ShortValues text, SeededNames names) {
        this.words = words;
        this.figures = figures;
        this.text = text;
        this.names = names;
    }

    /// What groups and dimensions are called.
    public KeyWords words() {
        return words;
    }

    /// The figures of a metric.
    public TileContent of(TileAnswer.Figures told, Tile tile) {
        var parts = new Figures(told, words, figures);
        List<String> dimensions =
                told.now().grouping().keys().stream().map(words::dimension).toList();
        boolean grouped = !dimensions.isEmpty();
        var data =
                new ChartData(
                        List.of(measure(told.now().metric())),
                        dimensions,
                        grouped ? parts.categories() : List.of(),
                        grouped ? parts.series() : List.of(),
                        headline(told, tile));
        return new TileContent(data, told.now());
    }

    private static Headline headline(TileAnswer.Figures told, Tile tile) {
        Figure total = told.now().total();
        return new Headline(total.value(), before(told, tile), tile.asked().target(), total.n());
    }

    /// A gauge tells how much of the whole period before has been reached, everything else how it
    /// stands beside as many days of it.
    private static @Nullable BigDecimal before(TileAnswer.Figures told, Tile tile) {
        if (ChartKind.GAUGE.key().equals(tile.chart())) {
            return told.whole() == null ? null : told.whole().value();
        }
        return told.before() == null ? null : told.before().total().value();
    }

    private Measure measure(Metric metric) {
        return new Measure(
                figures.name(metric),
                metric.unit(),
                metric.unit() == Unit.MONEY ? figures.currency() : null,
                metric.isAdditive(),
                metric.scale().more());
    }

    /// The records themselves.
    public TileContent of(TileAnswer.Listed told) {
        List<ChartRows.Column> columns =
                told.columns().stream()
                        .map(path ->
                                new ChartRows.Column(
                                        path.last().label().in(figures.locale()),
                                        path.last().kind().isNumeric()))
                        .toList();
        List<ChartRows.Row> rows =
                told.rows().stream()
                        .map(row -> new ChartRows.Row(row.id().toString(), cells(told, row)))
                        .toList();
        var content = new ChartRows(columns, rows, told.total().total().n());
        return new TileContent(content, told.total());
    }

    private List<String> cells(TileAnswer.Listed told, Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < told.columns().size(); i++) {
            Field field = told.columns().get(i).last();
            Object value = row.values().get(i);
            String title = row.titles().get(i);
            cells.add(
                    value instanceof UUID id && title != null
                            ? names.shown(id, title)
                            : text.of(field, value));
        }
        return cells;
    }

    /// The stages of a funnel as plain figures, for what is exported.
    public ChartData of(TileAnswer.Stages told) {
        var categories = new ArrayList<Category>();
        var values = new ArrayList<@Nullable BigDecimal>();
        for (FunnelStage stage : told.now().stages()) {
            UUID id = stage.passage().step();
            categories.add(Category.of(id.toString(), names.shown(id, stage.title())));
            values.add(BigDecimal.valueOf(stage.passage().entered()));
        }
        String name = figures.name(told.now().metric());
        return ChartData.of(Measure.count(name), "", categories, Series.of("", name, values));
    }
}
