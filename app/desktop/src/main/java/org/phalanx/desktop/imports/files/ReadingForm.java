package org.phalanx.desktop.imports.files;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.imports.plan.OpenedFile;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.Reason;

/// How a file is to be read where its look deceives: encoding, separator, title rows, header. Each
/// is found from the content until somebody says otherwise.
final class ReadingForm extends FlowPane {
    private static final List<String> CHARSETS =
            List.of(
                    "UTF-8",
                    "GB18030",
                    "Big5",
                    "UTF-16LE",
                    "UTF-16BE",
                    "Shift_JIS",
                    "windows-1252");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int MOST_TITLES = 10;

    private final Texts texts;
    private final Reading reading;
    private final Consumer<Reading> read;

    /// One thing to say; without a value it is found from the content.
    private record Option<T>(@Nullable T value, String label) {}

    ReadingForm(OpenedFile file, Texts texts, Consumer<Reading> read) {
        super(12, 8);
        this.texts = texts;
        this.reading = file.reading();
        this.read = read;
        getStyleClass().add("reading-form");
        boolean text = isText(file);
        if (text) {
            getChildren().add(charset());
            getChildren().add(separator());
        }
        getChildren().addAll(titles(), header());
    }

    /// Whether another reading may help: of any table, and of texts that can't be read as they are.
    static boolean fits(OpenedFile file) {
        return !file.tables().isEmpty() || isText(file);
    }

    private static boolean isText(OpenedFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean book = name.endsWith(".xlsx") || name.endsWith(".xlsm");
        return !book
                && (file.refused() == null
                        || file.refused().reason() == Reason.MALFORMED_BYTES
                        || file.refused().reason() == Reason.OPEN_QUOTE
                        || file.refused().reason() == Reason.CELL_TOO_LONG
                        || file.refused().reason() == Reason.TOO_MANY_COLUMNS);
    }

    private VBox charset() {
        return choice(
                "reading.charset",
                CHARSETS.stream().map(Charset::forName).toList(),
                Charset::name,
                reading.charset(),
                chosen ->
                        new Reading(
                                chosen,
                                reading.separator(),
                                reading.quote(),
                                reading.titleRows(),
                                reading.header()));
    }

    private VBox separator() {
        return choice(
                "reading.separator",
                SEPARATORS,
                this::name,
                reading.separator(),
                chosen ->
                        new Reading(
                                reading.charset(),
                                chosen,
                                reading.quote(),
                                reading.titleRows(),
                                reading.header()));
    }

    private String name(char separator) {
        return switch (separator) {
            case ',' -> texts.get("reading.comma");
            case ';' -> texts.get("reading.semicolon");
            case '\t' -> texts.get("reading.tab");
            default -> String.valueOf(separator);
        };
    }

    private VBox titles() {
        return choice(
                "reading.titles",
                Stream.iterate(0, i -> i + 1).limit(MOST_TITLES + 1).toList(),
                rows -> texts.get("reading.rows", rows),
                reading.titleRows(),
                chosen ->
                        new Reading(
                                reading.charset(),
                                reading.separator(),
                                reading.quote(),
                                chosen,
                                reading.header()));
    }

    private VBox header() {
        return choice(
                "reading.header",
                List.of(true, false),
                yes -> texts.get(yes ? "reading.header.yes" : "reading.header.no"),
                reading.header(),
                chosen ->
                        new Reading(
                                reading.charset(),
                                reading.separator(),
                                reading.quote(),
                                reading.titleRows(),
                                chosen));
    }

    private <T> VBox choice(
            String key,
            List<T> values,
            Function<T, String> name,
            @Nullable T present,
            Function<@Nullable T, Reading> with) {
        var options = new ArrayList<Option<T>>();
        options.add(new Option<>(null, texts.get("reading.automatic")));
        values.forEach(value -> options.add(new Option<>(value, name.apply(value))));
        ComboBox<Option<T>> box = new ComboBox<>();
        box.getItems().setAll(options);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Option<T> option) {
                        return option == null ? "" : option.label();
                    }

                    @Override
                    public Option<T> fromString(String label) {
                        throw new UnsupportedOperationException("the box can't be typed into");
                    }
                });
        options.stream()
                .filter(option -> Objects.equals(option.value(), present))
                .findFirst()
                .ifPresent(box.getSelectionModel()::select);
        box.setMinWidth(120);
        box.accessibleTextProperty().bind(texts.bind(key));
        box.setOnAction(event -> read.accept(with.apply(box.getValue().value())));
        VBox column = new VBox(2, Labels.of(texts.bind(key), "small", "ink-muted"), box);
        column.setAlignment(Pos.TOP_LEFT);
        return column;
    }
}
