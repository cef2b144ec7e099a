package org.phalanx.desktop.records.list.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;

/// Gives columns the room that there is. Each wants what its content takes; names, dates, amounts
/// and people are never cut for it, long texts give way first and take what is left over, as far as
/// that helps to read them.
final class ColumnFit {
    private static final double MOST = 4;
    private static final double LEAST_TEXT = 96;
    private static final double LONGEST = 260;
    private static final double WIDE = 340;
    private static final double WIDEST = 460;
    private static final String TITLE = "name";

    private final Map<String, Double> natural = new HashMap<>();
    private Map<String, Double> chosen = Map.of();

    /// Takes the widths that a person has pulled, by field key.
    void choose(Map<String, Double> widths) {
        chosen = Map.copyOf(widths);
    }

    /// The widths that a person has pulled, by field key.
    Map<String, Double> chosen() {
        return chosen;
    }

    void pull(String column, double width) {
        var all = new HashMap<>(chosen);
        all.put(column, width);
        chosen = Map.copyOf(all);
    }

    /// Takes what the content of a column takes, header and total included.
    void measured(Field field, double width) {
        natural.put(field.key(), mayShrink(field.kind()) ? Math.min(width, LONGEST) : width);
    }

    /// Long texts and trees; what they lack is in their tooltips.
    private static boolean mayShrink(Kind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT, CASCADE, EMAIL, WEB, ADDRESS, REFERENCE, TAGS, CHOICES -> true;
            default -> false;
        };
    }

    /// @param columns all of the table
    /// @param room of the table
    void fit(List<? extends TableColumn<Slot, ?>> columns, double room) {
        double wanted = 0;
        double least = 0;
        double growing = 0;
        for (TableColumn<Slot, ?> column : columns) {
            wanted += wanted(column);
            least += least(column);
            growing += shrinks(column) ? wanted(column) : 0;
        }
        double lacking = wanted - room;
        double give = wanted - least;
        double shrink = lacking > 0 && give > 0 ? Math.min(1, lacking / give) : 0;
        double grow = lacking < 0 && growing > 0 ? Math.min(MOST, 1 - lacking / growing) : 1;
        for (TableColumn<Slot, ?> column : columns) {
            double width = wanted(column);
            width -= (width - least(column)) * shrink;
            double most =
                    shrinks(column) ? Math.max(width, Math.min(width * grow, most(column))) : width;
            column.setPrefWidth(Math.floor(most));
        }
    }

    private double wanted(TableColumn<Slot, ?> column) {
        String key = column.getId();
        return key == null
                ? column.getPrefWidth()
                : chosen.getOrDefault(key, natural.getOrDefault(key, column.getPrefWidth()));
    }

    private double least(TableColumn<Slot, ?> column) {
        return shrinks(column) ? Math.min(wanted(column), LEAST_TEXT) : wanted(column);
    }

    /// How far a column takes room that is left over: wide texts are read better, while names,
    /// addresses and trees would only stand far from what follows them.
    private static double most(TableColumn<Slot, ?> column) {
        boolean title = column.getStyleClass().contains(TITLE);
        if (title || !(column.getUserData() instanceof Field field)) {
            return WIDE;
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, ADDRESS -> WIDEST;
            default -> LONGEST;
        };
    }

    private boolean shrinks(TableColumn<Slot, ?> column) {
        String key = column.getId();
        return key != null
                && !chosen.containsKey(key)
                && column.getUserData() instanceof Field field
                && mayShrink(field.kind());
    }
}
