package org.phalanx.desktop.records.list.table;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;

/// The arrow of a sorted column, straight behind its label: the one that the toolkit draws stands
/// at the far end of the header, where it seems to belong to the next column.
final class SortArrow {
    private SortArrow() {}

    /// @param order the columns that are sorted by
    static void show(
            List<? extends TableColumn<?, ?>> columns, List<? extends TableColumn<?, ?>> order) {
        for (TableColumn<?, ?> column : columns) {
            if (column.isSortable() && column.getId() != null) {
                column.setGraphic(order.contains(column) ? sign(column, order) : null);
            }
        }
    }

    /// The arrow, with its place where there are several.
    private static Node sign(TableColumn<?, ?> column, List<? extends TableColumn<?, ?>> order) {
        if (order.size() < 2) {
            return arrow(column);
        }
        Label place = Labels.of(String.valueOf(order.indexOf(column) + 1), "caption", "sort-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(arrow(column), place);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private static FontIcon arrow(TableColumn<?, ?> column) {
        boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
        FontIcon arrow = Icons.of(down ? Feather.ARROW_DOWN : Feather.ARROW_UP, Icons.TAG);
        arrow.getStyleClass().add("sort-arrow");
        return arrow;
    }

    /// Takes no room in the place of the toolkit's arrow.
    static Region none() {
        Region none = new Region();
        none.setPrefSize(0, 0);
        none.setMaxSize(0, 0);
        return none;
    }
}
