package org.phalanx.desktop.chart.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ObservableListBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.chart.draw.Marks;
import org.phalanx.desktop.chart.draw.Shortened;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.theme.Fonts;

/// A table of values in words, of any length, whose cells open what stands behind them: by click,
/// or by arrow keys and Enter.
final class FigureTable {
    private static final double LEAST = 64;
    private static final double MOST = 220;
    private static final double PADDING = 28;
    private static final double HEAD = 12;
    private static final double NEARLY = 1.2;
    private static final int LOOKED_AT = 60;

    /// @param cells one a column
    /// @param marks one a column; null where nothing stands behind a cell
    /// @param sum whether it is a total
    record Row(List<String> cells, List<@Nullable Mark> marks, boolean sum) {}

    record Column(String label, boolean number) {}

    /// Rows that are written when they come near sight, since a pivot table may hold a hundred
    /// thousand values.
    static final class Rows extends ObservableListBase<Row> {
        private final @Nullable Row[] known;
        private final IntFunction<Row> maker;

        Rows(int size, IntFunction<Row> maker) {
            this.known = new Row[size];
            this.maker = maker;
        }

        @Override
        public Row get(int index) {
            Row row = known[index];
            if (row == null) {
                row = maker.apply(index);
                known[index] = row;
            }
            return row;
        }

        @Override
        public int size() {
            return known.length;
        }
    }

    private FigureTable() {}

    /// @param room how wide it may be about
    static TableView<Row> of(List<Column> columns, Rows rows, Marks marks, double room) {
        TableView<Row> table = new TableView<>(rows);
        table.getStyleClass().add("figure-table");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setMinSize(0, 0);
        Shortened widths = new Shortened(Font.font(Fonts.REGULAR, 13));
        table.getColumns()
                .setAll(
                        IntStream.range(0, columns.size())
                                .mapToObj(i -> column(columns.get(i), i, rows, widths, marks))
                                .toList());
        double whole = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        if (whole < room * NEARLY) {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
            table.getColumns().forEach(one -> one.setPrefWidth(one.getPrefWidth() * room / whole));
        }
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                table.getSelectionModel().getSelectedCells().stream()
                        .findFirst()
                        .ifPresent(at -> open(rows.get(at.getRow()), at.getColumn(), marks));
                event.consume();
            }
        });
        return table;
    }

    private static TableColumn<Row, String> column(
            Column of, int index, Rows rows, Shortened widths, Marks marks) {
        TableColumn<Row, String> column = new TableColumn<>();
        Label head = Labels.mayShrink(Labels.of(of.label(), "small", "ink-muted"));
        column.setGraphic(head);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new SimpleStringProperty(row.getValue().cells().get(index)));
        column.setCellFactory(view -> new Cell(of.number(), index, marks));
        double widest = widths.width(of.label()) + HEAD;
        for (int i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
            widest = Math.max(widest, widths.width(rows.get(i).cells().get(index)));
        }
        double width = Math.clamp(widest + PADDING, LEAST, MOST);
        column.setPrefWidth(width);
        column.setMinWidth(LEAST);
        if (of.number()) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    private static void open(Row row, int column, Marks marks) {
        List<@Nullable Mark> all = new ArrayList<>(row.marks());
        Mark mark = column < all.size() && column >= 0 ? all.get(column) : null;
        if (mark != null) {
            marks.open(mark);
        }
    }

    /// One mark in every column.
    static List<@Nullable Mark> everywhere(int columns, IntFunction<@Nullable Mark> mark) {
        List<@Nullable Mark> marks = new ArrayList<>();
        IntStream.range(0, columns).forEach(i -> marks.add(mark.apply(i)));
        return marks;
    }

    private static final class Cell extends TableCell<Row, String> {
        private final int column;

        Cell(boolean number, int column, Marks marks) {
            this.column = column;
            if (number) {
                getStyleClass().add("number");
            }
            Labels.mayShrink(this);
            setOnMouseClicked(event -> {
                Row row = getTableRow() == null ? null : getTableRow().getItem();
                if (row != null && event.getButton() == MouseButton.PRIMARY) {
                    open(row, this.column, marks);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            Row row = getTableRow() == null ? null : getTableRow().getItem();
            getStyleClass().remove("sum-cell");
            if (row != null && row.sum()) {
                getStyleClass().add("sum-cell");
            }
        }
    }
}
