package org.phalanx.desktop.records.form;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.records.form.editor.ValueEditor;
import org.phalanx.desktop.records.value.Reading;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.form.FieldEditor;
import org.phalanx.desktop.ui.form.FieldRow;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Label;

/// One field of a record, shown and edited in place.
final class FieldLine {
    private static final int GAP = 6;

    private final Field field;
    private final FormParts parts;
    private final FieldSaver saver;
    private final Consumer<Link> open;
    private final FieldRow row;
    private final StackPane place = new StackPane();
    private @Nullable RecordPicture record;
    private @Nullable Rejected rejected;

    /// A value that the gate refused; it stands in the editor when that is opened again.
    private record Rejected(@Nullable Object value, Links links) {}

    FieldLine(Field field, FormParts parts, FieldSaver saver, Consumer<Link> open) {
        this.field = field;
        this.parts = parts;
        this.saver = saver;
        this.open = open;
        row = new FieldRow(parts.language().locale().map(field.label()::in));
        row.setId("field-" + field.key());
        place.setAlignment(Pos.CENTER_LEFT);
        place.setMinWidth(0);
        row.value(place);
        if (field.rules().required()) {
            // while nobody edits it says nothing: the value is there
            row.required().bind(row.editing());
        }
        if (field.isWritable()) {
            row.editable(this::editor);
        }
        Label help = field.wording().help();
        if (help != null) {
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty().bind(parts.language().locale().map(help::in));
            Tooltip.install(row.getChildrenUnmodifiable().getFirst(), tooltip);
        }
    }

    Field field() {
        return field;
    }

    FieldRow row() {
        return row;
    }

    /// Shows the value that the record has now; an open editor stays as it is.
    void show(RecordPicture now) {
        RecordPicture before = record;
        record = now;
        Object value = now.value(field.key());
        boolean same =
                before != null
                        && Objects.equals(before.value(field.key()), value)
                        && before.links().equals(now.links());
        if (!same || place.getChildren().isEmpty()) {
            place.getChildren().setAll(node(value, now.links()));
        }
    }

    /// Redraws in the language of now.
    void redraw() {
        if (record != null) {
            place.getChildren().setAll(node(record.value(field.key()), record.links()));
        }
    }

    /// Says at the field why its new value was refused, and keeps that value for the next try.
    void refuse(String sentence, boolean reopen) {
        if (reopen && rejected != null) {
            row.edit();
        }
        row.error(sentence);
    }

    private Node node(@Nullable Object value, Links links) {
        if (value != null) {
            Node node = parts.nodes().of(field, value, links, open);
            return field.rules().locked() ? marked(node) : node;
        }
        if (field.formula() != null) {
            return marked(Labels.of(parts.texts().bind("nothing"), "body", "ink-muted"));
        }
        return field.isWritable()
                ? Labels.of(parts.texts().bind("fill"), "body", "ink-muted", "fill-in")
                : marked(Labels.of(parts.texts().bind("locked"), "body", "ink-muted"));
    }

    /// What the program works out has a zap, what nobody may write any more a lock.
    private Node marked(Node node) {
        String formula = field.formula();
        if (formula != null && record != null) {
            return new FormulaNote(parts, record.type(), field, formula, node);
        }
        Node icon = Icons.of(field.rules().locked() ? Feather.ZAP : Feather.LOCK, Icons.ROW);
        icon.getStyleClass().add("ink-muted");
        HBox box = new HBox(GAP, icon, node);
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(node, Priority.ALWAYS);
        return box;
    }

    private FieldEditor editor() {
        RecordPicture now = Objects.requireNonNull(record, "nothing is shown yet");
        Rejected again = rejected;
        rejected = null;
        ValueEditor editor =
                again == null
                        ? parts.editors().of(field, now.value(field.key()), now.links(), now::value)
                        : parts.editors().of(field, again.value(), again.links(), now::value);
        editor.onChosen(row::save);
        return new InPlace(editor);
    }

    /// The editor in the place of the value.
    private final class InPlace implements FieldEditor {
        private final ValueEditor editor;

        InPlace(ValueEditor editor) {
            this.editor = editor;
        }

        @Override
        public Node node() {
            return editor.node();
        }

        @Override
        public void focus() {
            editor.focus();
        }

        @Override
        public boolean save() {
            if (editor.absorb()) {
                return false;
            }
            Reading reading = editor.read();
            if (!reading.isGood()) {
                row.error(Objects.requireNonNull(reading.problem()));
                return false;
            }
            RecordPicture now = Objects.requireNonNull(record);
            if (!Objects.equals(now.value(field.key()), reading.value())) {
                rejected = new Rejected(reading.value(), editor.links());
                saver.save(field, reading.value(), editor.links());
            }
            return true;
        }
    }
}
