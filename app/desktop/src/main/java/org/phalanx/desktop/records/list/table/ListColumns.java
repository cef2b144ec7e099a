package org.phalanx.desktop.records.list.table;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// Makes the columns of a list from the fields of its type.
final class ListColumns {
    private static final double HEADER_ROOM = 34;
    private static final double LEAST = 56;
    private static final Font HEADER = Font.font("Noto Sans SC", 12);

    private final ListParts parts;
    private final Texts texts;
    private final Consumer<Link> open;

    /// @param open opens the record that a cell names
    ListColumns(ListParts parts, Consumer<Link> open) {
        this.parts = parts;
        this.texts = parts.language().texts(ListColumns.class);
        this.open = open;
    }

    /// @param scales of amounts
    TableColumn<Slot, ListRow> of(RecordType type, Field field, Scales scales) {
        var column = new TableColumn<Slot, ListRow>();
        column.setId(field.key());
        column.setUserData(field);
        Locale locale = parts.language().locale().get();
        String label = field.label().in(locale);
        scales.of(field.key())
                .subscribe(scale ->
                        column.setText(
                                scale == null || scale.unit().isEmpty()
                                        ? label
                                        : texts.get("column.unit", label, scale.unit())));
        boolean title = field.key().equals(type.face().title());
        if (title) {
            column.getStyleClass().add("name");
        }
        if (field.kind().isNumeric()) {
            column.getStyleClass().add("number");
        }
        column.setCellValueFactory(cell -> cell.getValue().row());
        column.setCellFactory(of ->
                title
                        ? new TitleCell(type, open)
                        : new ValueCell(field, parts, scales.of(field.key()), open));
        column.setMinWidth(LEAST);
        column.setPrefWidth(Math.max(usual(field, title), words(label) + HEADER_ROOM));
        return column;
    }

    private static double words(String label) {
        var text = new Text(label);
        text.setFont(HEADER);
        return text.getLayoutBounds().getWidth();
    }

    private static double usual(Field field, boolean title) {
        if (title) {
            return 220;
        }
        return switch (field.kind()) {
            case INTEGER, PERCENT, YES_NO -> 76;
            case DECIMAL, MONEY, DATE -> 100;
            case CHOICE -> 112;
            case BAND, INSTANT, PHONE -> 128;
            case USER -> 144;
            case REFERENCE, CASCADE, CHOICES, TAGS -> 152;
            case EMAIL, WEB, TEXT -> 168;
            case LONG_TEXT, ADDRESS -> 240;
        };
    }
}
