package org.phalanx.desktop.records.peek;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.records.form.FormParts;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.form.FieldRow;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;

/// Title, filled fields and the way to the page of one record.
final class PeekPane extends VBox {
    private static final int MOST = 16;
    private static final String SYSTEM = "system";
    private static final String HIDDEN = "hidden";

    private final FormParts parts;
    private final FieldText text;
    private final Consumer<Link> open;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");
    private final VBox rows = new VBox();
    private @Nullable RecordPicture present;

    PeekPane(FormParts parts, FieldText text, Consumer<Link> open, Runnable close) {
        this.parts = parts;
        this.text = text;
        this.open = open;
        Texts texts = parts.language().texts(PeekPane.class);
        getStyleClass().add("record-peek");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var shut = Buttons.small(Buttons.icon(Feather.X, texts.bind("peek.close"), close));
        HBox head = new HBox(8, Labels.mayShrink(Labels.of(title, "title-3")), room, shut);
        head.getStyleClass().add("peek-head");
        var below = Labels.mayShrink(Labels.of(second, "small", "ink-2"));
        below.managedProperty().bind(second.isNotEmpty());
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var page = Buttons.plain(texts.bind("peek.open"), this::openPage);
        page.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head, below, scroll, page);
    }

    private void openPage() {
        RecordPicture record = present;
        if (record != null) {
            open.accept(new Link(record.id(), record.type().key(), record.title(), false));
        }
    }

    void show(RecordPicture record) {
        present = record;
        Locale locale = parts.language().locale().get();
        title.set(
                record.title().isEmpty()
                        ? record.type().wording().name().in(locale)
                        : record.title());
        String key = record.type().face().subtitle();
        second.set(
                key == null
                        ? ""
                        : text.brief(record.type().field(key), record.value(key), record.links()));
        List<FieldRow> shown = fields(record).map(field -> row(record, field, locale)).toList();
        rows.getChildren().setAll(shown);
        setAccessibleText(title.get());
    }

    /// What is filled in: listed fields first, then the rest in their order.
    private static Stream<Field> fields(RecordPicture record) {
        List<Field> filled =
                record.type().activeFields().stream()
                        .filter(field -> record.value(field.key()) != null)
                        .filter(field -> !field.key().equals(record.type().face().title()))
                        .filter(field -> !field.place().group().equals(SYSTEM))
                        .filter(field -> !field.place().group().equals(HIDDEN))
                        .toList();
        return Stream.concat(
                        filled.stream().filter(field -> field.place().listed()),
                        filled.stream().filter(field -> !field.place().listed()))
                .limit(MOST);
    }

    private FieldRow row(RecordPicture record, Field field, Locale locale) {
        Object value = Objects.requireNonNull(record.value(field.key()));
        return new FieldRow(new ReadOnlyStringWrapper(field.label().in(locale)))
                .value(parts.nodes().of(field, value, record.links(), open));
    }
}
