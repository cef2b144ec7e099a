package org.phalanx.desktop.records.list.table;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.records.list.sums.ListSums;
import org.phalanx.desktop.ui.text.MoneyColumn;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.ui.theme.Fonts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// Makes the columns of a list from the fields of its type, and says how wide their content is.
final class ListColumns {
    private static final String REGULAR = "Noto Sans SC";
    private static final int SMALL = 12;
    private static final double HEADER_ROOM = 34;
    private static final double CELL_ROOM = 26;
    private static final double SIGN = 20;
    private static final double PERSON = 24;
    private static final double TAG = 12;
    private static final double LEAST = 56;
    private static final double LEAST_TITLE = 140;

    private final ListParts parts;
    private final Texts texts;
    private final Consumer<Link> open;
    private final Scales scales;
    private final CellText words;

    /// @param open opens the record that a cell names
    ListColumns(ListParts parts, Consumer<Link> open) {
        this.parts = parts;
        this.texts = parts.language().texts(ListColumns.class);
        this.open = open;
        this.scales = new Scales(parts);
        this.words = new CellText(parts, scales);
    }

    Scales scales() {
        return scales;
    }

    TableColumn<Slot, ListRow> of(RecordType type, Field field) {
        var column = new TableColumn<Slot, ListRow>();
        column.setId(field.key());
        column.setUserData(field);
        column.setSortNode(SortArrow.none());
        scales.of(field.key()).subscribe(scale -> column.setText(header(field, scale)));
        boolean title = isTitle(type, field);
        if (title) {
            column.getStyleClass().add("name");
        }
        if (field.kind().isNumeric()) {
            column.getStyleClass().add("number");
        }
        column.setCellValueFactory(cell -> cell.getValue().row());
        column.setCellFactory(of ->
                title
                        ? new TitleCell(type, words, open)
                        : new ValueCell(field, parts, words, scales.of(field.key()), open));
        column.setMinWidth(LEAST);
        column.setPrefWidth(usual(field, title));
        return column;
    }

    private static boolean isTitle(RecordType type, Field field) {
        return field.key().equals(type.face().title());
    }

    private String header(Field field, @Nullable MoneyColumn scale) {
        Locale locale = parts.language().locale().get();
        String label = field.label().in(locale);
        return scale == null
                ? label
                : texts.get(
                        "column.unit",
                        label,
                        parts.formats()
                                .money()
                                .unit(scale, Currency.getInstance(parts.settings().currency())));
    }

    /// How wide a column has to be for its header, these rows and its total.
    double width(
            RecordType type, Field field, Stream<ListRow> rows, Map<String, ListSums.Sum> sums) {
        int size = parts.theme().density().get().font();
        boolean title = isTitle(type, field);
        double widest =
                rows.mapToDouble(row ->
                                title
                                        ? measured(row.title(), Fonts.SEMI_BOLD, size)
                                        : width(field, row, size))
                        .max()
                        .orElse(usual(field, title) - CELL_ROOM);
        String header = header(field, scales.of(field.key()).get());
        ListSums.Sum sum = sums.get(field.key());
        double total = sum == null ? 0 : measured(scales.total(field, sum), Fonts.SEMI_BOLD, SMALL);
        double inside = Math.max(widest, total) + CELL_ROOM;
        double least = title ? LEAST_TITLE : LEAST;
        return Math.ceil(
                Math.max(least, Math.max(inside, measured(header, REGULAR, SMALL) + HEADER_ROOM)));
    }

    private double width(Field field, ListRow row, int size) {
        double signal =
                words.signal(field, row)
                        .map(say -> measured(say.text(), Fonts.SEMI_BOLD, size) + SIGN)
                        .orElse(0.0);
        double room =
                switch (field.kind()) {
                    case USER -> PERSON;
                    case CHOICE, BAND -> TAG;
                    case TAGS, CHOICES -> TAG * 2;
                    default -> 0;
                };
        return Math.max(signal, measured(words.of(field, row), REGULAR, size) + room);
    }

    private static double measured(String words, String family, int size) {
        var text = new Text(words);
        text.setFont(Font.font(family, size));
        return text.getLayoutBounds().getWidth();
    }

    /// The width before anything was read.
    private static double usual(Field field, boolean title) {
        return title
                ? 220
                : switch (field.kind()) {
                    case INTEGER, PERCENT, YES_NO -> 76;
                    case DECIMAL, MONEY, DATE, CHOICE -> 100;
                    case BAND, INSTANT, PHONE, USER -> 128;
                    default -> 160;
                };
    }
}
