package org.phalanx.desktop.ui.form;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Icons;

/// A field of a record: shows its value and, when it may be edited, opens its editor in place on a
/// click, Enter or F2. Enter saves, Esc puts back, leaving by Tab saves.
public final class FieldRow extends HBox {
    private static final double GAP = 8;

    private final FieldLabel label;
    private final HBox view = new HBox(GAP);
    private final VBox column = new VBox(2);
    private final Remark remark = new Remark();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private @Nullable Supplier<? extends FieldEditor> editors;
    private @Nullable FieldEditor open;

    public FieldRow(ObservableValue<String> name) {
        label = new FieldLabel(name);
        getStyleClass().add("field-row");
        view.getStyleClass().add("field-view");
        view.setAlignment(Pos.CENTER_LEFT);
        view.accessibleTextProperty().bind(name);
        column.getChildren().addAll(view, remark);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(label, column);
        new FieldKeys(this).watch(view, column);
    }

    /// What is shown while nobody edits: a label, tags, a link.
    public FieldRow value(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        view.getChildren().setAll(node);
        return this;
    }

    /// Lets the reader edit; the supplier makes a fresh editor with the present value.
    public FieldRow editable(Supplier<? extends FieldEditor> newEditors) {
        editors = newEditors;
        view.setFocusTraversable(true);
        view.getStyleClass().add("editable");
        view.getChildren().add(icon(Feather.EDIT_2, "pencil"));
        return this;
    }

    /// The value is computed from others.
    public FieldRow derived() {
        view.getChildren().add(icon(Feather.ZAP, "derived"));
        return this;
    }

    public BooleanProperty required() {
        return label.required();
    }

    public ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }

    public void error(String text) {
        remark.error(text);
    }

    public void warning(String text) {
        remark.warning(text);
    }

    public void clear() {
        remark.clear();
    }

    /// Opens the editor; nothing happens when the field may not be edited.
    public void edit() {
        if (editors == null || open != null) {
            return;
        }
        open = editors.get();
        editing.set(true);
        remark.mark(open.node());
        column.getChildren().set(0, open.node());
        open.focus();
    }

    /// Takes the value of the open editor and closes it unless it refuses.
    public void save() {
        if (open != null && open.save()) {
            close();
        }
    }

    /// Closes the editor and keeps the old value.
    public void cancel() {
        if (open != null) {
            close();
        }
    }

    private void close() {
        open = null;
        remark.clear();
        remark.mark(null);
        column.getChildren().set(0, view);
        editing.set(false);
        view.requestFocus();
    }

    private static Node icon(Ikon ikon, String styleClass) {
        Node icon = Icons.of(ikon, Icons.ROW);
        icon.getStyleClass().addAll(styleClass, "ink-muted");
        return icon;
    }
}
