package org.phalanx.desktop.records.list.table;

import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.kernel.type.Field;

/// Gives columns the room that there is: what nobody has pulled to a width grows and shrinks with
/// the table, texts more than figures, and none beyond what reads well.
final class ColumnFit {
    private static final double LEAST = .72;
    private static final double MOST = 2;
    private static final double GROWING = 140;

    private ColumnFit() {}

    /// @param columns all of the table
    /// @param usual widths by key that columns have where there is room enough
    /// @param chosen widths by key that a person has pulled
    /// @param room of the table
    static void fit(
            List<? extends TableColumn<Slot, ?>> columns,
            Map<String, Double> usual,
            Map<String, Double> chosen,
            double room) {
        double fixed = 0;
        double growing = 0;
        for (TableColumn<Slot, ?> column : columns) {
            double width = wanted(column, usual, chosen);
            if (grows(column, usual, chosen)) {
                growing += width;
            } else {
                fixed += width;
            }
        }
        double share = growing == 0 ? 1 : Math.clamp((room - fixed) / growing, LEAST, MOST);
        for (TableColumn<Slot, ?> column : columns) {
            double width = wanted(column, usual, chosen);
            boolean flexible = grows(column, usual, chosen);
            column.setPrefWidth(flexible ? Math.floor(width * share) : width);
        }
    }

    private static double wanted(
            TableColumn<Slot, ?> column, Map<String, Double> usual, Map<String, Double> chosen) {
        String key = column.getId();
        if (key == null) {
            return column.getPrefWidth();
        }
        return chosen.getOrDefault(key, usual.getOrDefault(key, column.getPrefWidth()));
    }

    private static boolean grows(
            TableColumn<Slot, ?> column, Map<String, Double> usual, Map<String, Double> chosen) {
        String key = column.getId();
        return key != null
                && !chosen.containsKey(key)
                && column.getUserData() instanceof Field field
                && !field.kind().isNumeric()
                && usual.getOrDefault(key, 0.0) >= GROWING;
    }
}
