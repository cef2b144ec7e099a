package org.phalanx.desktop.chart.list;

import org.phalanx.desktop.chart.ChartRows;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;

/// Records as they were given; a row opens its record.
public final class RecordsDrawing {
    private RecordsDrawing() {}

    public static Drawn draw(ChartRows records, Paper paper) {
        int columns = records.columns().size();
        FigureTable.Rows rows =
                new FigureTable.Rows(
                        records.rows().size(), at -> row(records.rows().get(at), columns));
        Drawn drawn =
                Drawn.of(
                        FigureTable.of(
                                records.columns().stream()
                                        .map(one ->
                                                new FigureTable.Column(one.label(), one.number()))
                                        .toList(),
                                rows,
                                paper.marks(),
                                paper.width() - 18));
        return records.all() <= rows.size()
                ? drawn
                : drawn.note(
                        paper.texts(RecordsDrawing.class)
                                .get(
                                        "records.first",
                                        paper.words().count(rows.size()),
                                        paper.words().count(records.all())));
    }

    private static FigureTable.Row row(ChartRows.Row row, int columns) {
        return new FigureTable.Row(
                row.cells(), FigureTable.everywhere(columns, i -> Mark.of(row.key())), false);
    }
}
