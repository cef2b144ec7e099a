package org.phalanx.desktop.records.list.table;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.list.rows.Slot;

/// A row whose first columns stay in sight when the others are scrolled sideways: they stand over
/// the row once more, at its left edge. The toolkit takes cells out of sight away, so the ones that
/// stay can't be its own.
final class FrozenCells extends TableRowSkin<Slot> {
    private final ListTable table;
    private final List<TableCell<Slot, ?>> cells = new ArrayList<>();
    private List<TableColumn<Slot, ?>> columns = List.of();

    FrozenCells(TableRow<Slot> row, ListTable table) {
        super(row);
        this.table = table;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        ObservableList<Node> children = getChildren();
        List<TableColumn<Slot, ?>> frozen = table.frozenInSight();
        if (!frozen.equals(columns)) {
            children.removeAll(cells);
            cells.clear();
            frozen.forEach(column -> cells.add(made(column)));
            columns = List.copyOf(frozen);
        }
        double at = table.scrolled().get();
        for (TableCell<Slot, ?> cell : cells) {
            if (!children.contains(cell)) {
                children.add(cell);
            }
            cell.updateIndex(getSkinnable().getIndex());
            double wide = widthOf(cell.getTableColumn());
            cell.resizeRelocate(at, y, wide, height);
            at += wide;
        }
    }

    private static double widthOf(@Nullable TableColumn<?, ?> column) {
        return column == null ? 0 : column.getWidth();
    }

    private <T> TableCell<Slot, T> made(TableColumn<Slot, T> column) {
        TableCell<Slot, T> cell = column.getCellFactory().call(column);
        cell.updateTableColumn(column);
        cell.updateTableView(table);
        cell.updateTableRow(getSkinnable());
        cell.getStyleClass().add("frozen-cell");
        cell.setViewOrder(-1);
        return cell;
    }
}
