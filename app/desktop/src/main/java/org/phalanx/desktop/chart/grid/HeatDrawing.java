package org.phalanx.desktop.chart.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Series;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Reduced;
import org.phalanx.desktop.chart.draw.Shades;
import org.phalanx.desktop.chart.draw.Shortened;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.theme.Fonts;

/// Two dimensions crossed, each cell in the colour of its value, which stands in it where there is
/// room.
public final class HeatDrawing implements Drawing {
    private static final double LINE = 24;
    private static final double HEAD = 30;
    private static final double CELL = 46;
    private static final double NAMES = .26;
    private static final double MOST_NAMES = 132;
    private static final int MOST_ROWS = 30;
    private static final int MOST_COLUMNS = 20;
    private static final int FEW = 5;

    @Override
    public Drawn draw(ChartData all, Paper paper) {
        double names = Math.min(MOST_NAMES, paper.width() * NAMES);
        int columns = Math.clamp((int) ((paper.width() - names) / CELL), 2, MOST_COLUMNS);
        Reduced reduced =
                Reduced.greatest(all, paper.lines(LINE, HEAD + LINE, 2, MOST_ROWS), paper.rest())
                        .modest()
                        .series(columns, paper.rest());
        ChartData data = reduced.data();
        GridPane grid = grid(data, names);
        Shades shades = Shades.of(values(data));
        double room = (paper.width() - names) / Math.max(1, data.series().size()) - 8;
        Shortened widths = new Shortened(Font.font(Fonts.REGULAR, 12));
        for (int row = 0; row < data.categories().size(); row++) {
            Label name =
                    Labels.mayShrink(
                            Labels.of(data.categories().get(row).label(), "small", "ink-muted"));
            GridPane.setHalignment(name, HPos.RIGHT);
            grid.add(name, 0, row + 1);
            for (int column = 0; column < data.series().size(); column++) {
                StackPane cell = cell(data, row, column, shades);
                String words = paper.words().value(data.measure(), data.value(column, row));
                if (widths.width(words) <= room) {
                    cell.getChildren().add(Labels.of(words, "small"));
                }
                if (data.value(column, row) != null) {
                    paper.marks()
                            .add(
                                    cell,
                                    reduced.mark(row, column),
                                    paper.words().mark(data, column, row));
                }
                grid.add(cell, column + 1, row + 1);
            }
        }
        return Drawn.of(grid).note(reduced.note(paper)).note(reduced.seriesNote(paper));
    }

    private static GridPane grid(ChartData data, double names) {
        GridPane grid = new GridPane(2, 2);
        grid.getStyleClass().add("heat-grid");
        grid.setMinSize(0, 0);
        ColumnConstraints first = new ColumnConstraints(0, names, names);
        grid.getColumnConstraints().add(first);
        RowConstraints head = new RowConstraints(0, 18, 18);
        grid.getRowConstraints().add(head);
        for (int i = 0; i < data.series().size(); i++) {
            ColumnConstraints column = new ColumnConstraints(0, 10, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
            Label name =
                    Labels.mayShrink(
                            Labels.of(data.series().get(i).label(), "caption", "ink-muted"));
            name.setMaxWidth(Double.MAX_VALUE);
            name.setAlignment(Pos.CENTER);
            grid.add(name, i + 1, 0);
        }
        for (int i = 0; i < data.categories().size(); i++) {
            RowConstraints row = new RowConstraints(0, 22, 44);
            row.setVgrow(Priority.ALWAYS);
            grid.getRowConstraints().add(row);
        }
        return grid;
    }

    private static StackPane cell(ChartData data, int row, int column, Shades shades) {
        StackPane cell = new StackPane();
        cell.setMinSize(0, 0);
        // what is drawn together would outshine everything
        boolean rest =
                data.series().get(column).key().equals(Category.REST)
                        || data.categories().get(row).isRest();
        cell.getStyleClass()
                .addAll("heat-cell", rest ? "shade-rest" : shades.of(data.value(column, row)));
        long sample = data.series().get(column).sample(row);
        if (sample >= 0 && sample < FEW) {
            cell.getStyleClass().add("few-sampled");
        }
        return cell;
    }

    private static List<@Nullable BigDecimal> values(ChartData data) {
        List<@Nullable BigDecimal> all = new ArrayList<>();
        for (Series one : data.series()) {
            for (int i = 0; i < data.categories().size(); i++) {
                boolean rest = one.key().equals(Category.REST) || data.categories().get(i).isRest();
                all.add(rest ? null : one.value(i));
            }
        }
        return all;
    }
}
