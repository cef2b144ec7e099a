package org.phalanx.desktop.records.filter.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.records.filter.Operator;
import org.phalanx.desktop.records.form.editor.ValueEditor;
import org.phalanx.desktop.records.value.Reading;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.kernel.type.Field;

/// One condition that is being built: field, operator, value.
final class ConditionRow extends HBox {
    private final BuilderParts parts;
    private final Runnable changed;
    private final ComboBox<Field> field = new ComboBox<>();
    private final ComboBox<Operator> operator = new ComboBox<>();
    private final HBox values = new HBox(6);
    private final List<ValueEditor> editors = new ArrayList<>();
    private boolean filling;

    /// @param changed called when what is asked may have become something else
    ConditionRow(
            List<Field> fields,
            BuilderParts parts,
            Runnable changed,
            Consumer<ConditionRow> remove) {
        this.parts = parts;
        this.changed = changed;
        getStyleClass().addAll("condition-row", "dense");
        field.getItems().setAll(fields);
        field.setConverter(words(of -> of.label().in(parts.language().locale().get())));
        field.promptTextProperty().bind(parts.texts().bind("builder.field"));
        field.valueProperty().subscribe((before, now) -> offer(now));
        field.setButtonCell(new WordCell<>(field));
        operator.setButtonCell(new WordCell<>(operator));
        operator.setConverter(words(parts.words()::operator));
        operator.valueProperty().subscribe((before, now) -> open(List.of(), Links.NONE));
        HBox.setHgrow(values, Priority.ALWAYS);
        var cross =
                Buttons.tiny(
                        Buttons.icon(
                                Feather.X,
                                parts.texts().bind("builder.remove"),
                                () -> remove.accept(this)));
        getChildren().setAll(field, operator, values, cross);
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        };
    }

    /// Shows a condition that is there already.
    void fill(Condition.OnField on, Links links) {
        filling = true;
        field.getItems().stream()
                .filter(one -> one.key().equals(on.field()))
                .findFirst()
                .ifPresent(field::setValue);
        operator.setValue(on.operator());
        open(on.values(), links);
        filling = false;
    }

    private void offer(@Nullable Field chosen) {
        if (chosen != null) {
            operator.getItems().setAll(Operator.of(chosen.kind()));
            operator.setValue(operator.getItems().getFirst());
        }
    }

    private void open(List<Object> present, Links links) {
        editors.clear();
        values.getChildren().clear();
        Field of = field.getValue();
        Operator by = operator.getValue();
        if (of == null || by == null) {
            return;
        }
        Field asked = AskedField.of(of, by);
        int count = by.takesMany() ? 1 : by.takes();
        for (int i = 0; i < count; i++) {
            Object value = AskedField.shown(asked, present, i, parts.currency());
            ValueEditor editor = parts.editors().of(asked, value, links);
            editor.onChanged(this::tell);
            HBox.setHgrow(editor.node(), Priority.ALWAYS);
            editor.node().setMinWidth(0);
            if (editor.node() instanceof FlowPane many) {
                // else its height is that of other widths
                many.prefWrapLengthProperty().bind(many.widthProperty());
            }
            editors.add(editor);
            values.getChildren().add(editor.node());
        }
        tell();
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    /// Puts the cursor to where the condition is unfinished, else to its value.
    void focus() {
        if (field.getValue() == null) {
            field.requestFocus();
        } else if (editors.isEmpty()) {
            operator.requestFocus();
        } else {
            editors.getFirst().focus();
        }
    }

    /// Titles of records that were chosen here.
    Links links() {
        Links all = Links.NONE;
        for (ValueEditor editor : editors) {
            all = all.and(editor.links());
        }
        return all;
    }

    /// The condition, empty while it is unfinished.
    Optional<Condition> condition() {
        Field of = field.getValue();
        Operator by = operator.getValue();
        if (of == null || by == null) {
            return Optional.empty();
        }
        var read = new ArrayList<Object>();
        for (ValueEditor editor : editors) {
            Reading reading = editor.read();
            Object value = reading.value();
            if (value == null || !reading.isGood()) {
                return Optional.empty();
            }
            read.addAll(by.takesMany() ? AskedField.many(value) : List.of(AskedField.asked(value)));
        }
        return read.isEmpty() && by.takes() > 0
                ? Optional.empty()
                : Optional.of(new Condition.OnField(of.key(), by, read));
    }

    /// What is chosen, which may end in an ellipsis.
    private static final class WordCell<T> extends ListCell<T> {
        private final ComboBox<T> box;

        WordCell(ComboBox<T> box) {
            this.box = box;
            Labels.mayShrink(this);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    item == null || empty
                            ? box.getPromptText()
                            : box.getConverter().toString(item));
        }
    }
}
