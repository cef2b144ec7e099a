package org.phalanx.desktop.chart.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.chart.Series;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Reduced;
import org.phalanx.desktop.ui.text.Texts;

/// All figures in rows: one dimension with the period before and the change, or two dimensions
/// crossed. Totals stand where values may be added up.
public final class TableDrawing implements Drawing {
    private static final int MOST_COLUMNS = 24;

    @Override
    public Drawn draw(ChartData all, Paper paper) {
        Reduced reduced = Reduced.nothing(all).series(MOST_COLUMNS, paper.rest());
        ChartData data = reduced.data();
        boolean compared = !data.isCrossed() && !data.series().getFirst().before().isEmpty();
        boolean sums = data.measure().additive() && data.measures().size() == 1;
        int places = data.categories().size();
        boolean total = sums && places > 1;
        FigureTable.Rows rows =
                new FigureTable.Rows(
                        places + (total ? 1 : 0),
                        at ->
                                at < places
                                        ? row(reduced, at, compared, sums, paper)
                                        : total(reduced, compared, paper));
        return Drawn.of(
                        FigureTable.of(
                                columns(data, compared, sums, paper),
                                rows,
                                paper.marks(),
                                paper.width() - 18))
                .note(reduced.seriesNote(paper));
    }

    private static List<FigureTable.Column> columns(
            ChartData data, boolean compared, boolean sums, Paper paper) {
        Texts texts = paper.texts(TableDrawing.class);
        List<FigureTable.Column> columns = new ArrayList<>();
        columns.add(new FigureTable.Column(data.dimension(0), false));
        for (int i = 0; i < data.series().size(); i++) {
            boolean named = data.isCrossed() && data.measures().size() == 1;
            String label = named ? data.series().get(i).label() : data.measure(i).label();
            columns.add(new FigureTable.Column(label, true));
        }
        if (compared) {
            columns.add(new FigureTable.Column(texts.get("table.before"), true));
            columns.add(new FigureTable.Column(texts.get("table.change"), true));
        }
        if (data.isCrossed() && sums) {
            columns.add(new FigureTable.Column(texts.get("table.sum"), true));
        }
        return columns;
    }

    private static FigureTable.Row row(
            Reduced reduced, int place, boolean compared, boolean sums, Paper paper) {
        ChartData data = reduced.data();
        List<String> cells = new ArrayList<>();
        List<@Nullable Mark> marks = new ArrayList<>();
        cells.add(data.categories().get(place).label());
        marks.add(reduced.mark(place));
        for (int i = 0; i < data.series().size(); i++) {
            cells.add(paper.words().value(data.measure(i), data.value(i, place)));
            marks.add(data.value(i, place) == null ? null : mark(reduced, place, i));
        }
        if (compared) {
            Series series = data.series().getFirst();
            BigDecimal before = series.before(place);
            cells.add(paper.words().value(data.measure(), before));
            cells.add(paper.words().change(data.measure(), series.value(place), before));
            marks.add(null);
            marks.add(null);
        }
        if (data.isCrossed() && sums) {
            cells.add(paper.words().value(data.measure(), data.sum(place)));
            marks.add(reduced.mark(place));
        }
        return new FigureTable.Row(cells, marks, false);
    }

    private static Mark mark(Reduced reduced, int place, int series) {
        return reduced.data().measures().size() > 1
                ? reduced.mark(place)
                : reduced.mark(place, series);
    }

    private static FigureTable.Row total(Reduced reduced, boolean compared, Paper paper) {
        ChartData data = reduced.data();
        List<String> cells = new ArrayList<>();
        List<@Nullable Mark> marks = new ArrayList<>();
        cells.add(paper.texts(TableDrawing.class).get("table.sum"));
        marks.add(Mark.ALL);
        for (int i = 0; i < data.series().size(); i++) {
            cells.add(paper.words().value(data.measure(), data.series().get(i).sum()));
            marks.add(data.isCrossed() ? reduced.whole(i) : Mark.ALL);
        }
        if (compared) {
            BigDecimal now = data.series().getFirst().sum();
            BigDecimal before =
                    data.series().getFirst().before().stream()
                            .filter(Objects::nonNull)
                            .map(Objects::requireNonNull)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            cells.add(paper.words().value(data.measure(), before));
            cells.add(paper.words().change(data.measure(), now, before));
            marks.add(null);
            marks.add(null);
        }
        if (data.isCrossed()) {
            cells.add(paper.words().value(data.measure(), data.sum()));
            marks.add(Mark.ALL);
        }
        return new FigureTable.Row(cells, marks, true);
    }
}
