package org.phalanx.desktop.records.list.cell;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.form.editor.ValueEditor;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.records.list.table.ListTable;
import org.phalanx.desktop.records.value.Reading;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.kernel.type.Field;

/// The editor over a cell of the table: Enter saves and goes down, Tab goes on to the next field
/// that may be written, Esc leaves. What is refused stays with the reason below it.
public final class CellEditing extends Pane {
    private static final double LEAST = 180;
    private final ListTable table;
    private final ListModel model;
    private final CellWriting writing;
    private final Label wrong = Labels.of("", "small", "ink-danger", "cell-refusal");
    private @Nullable Open open;
    private boolean saving;

    private record Open(int at, ListRow row, Field field, ValueEditor editor, VBox box) {}

    public CellEditing(ListTable table, ListModel model, CellWriting writing) {
        this.table = table;
        this.model = model;
        this.writing = writing;
        setPickOnBounds(false);
        setManaged(false);
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.visibleProperty().bind(wrong.managedProperty());
        table.onEdit(this::begin);
        model.onMoved(rows -> close());
    }

    /// Edits the first field of the row in focus that may be written.
    public void begin() {
        fields().stream()
                .filter(CellWriting::mayEdit)
                .findFirst()
                .ifPresent(field -> begin(model.cursor().get(), field));
    }

    private List<Field> fields() {
        return table.getColumns().stream()
                .map(TableColumn::getUserData)
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
    }

    /// Edits a value.
    ///
    /// @return false where nobody may
    public boolean begin(int at, Field field) {
        ListRow row = at < 0 || at >= model.slots().size() ? null : row(at);
        if (row == null || !row.isRecord() || !CellWriting.mayEdit(field)) {
            return false;
        }
        close();
        table.scrollToColumn(column(field));
        table.layout();
        Bounds place = place(at, field);
        if (place == null) {
            return false;
        }
        ValueEditor editor =
                writing.editors().of(field, row.value(field.key()), row.links(), row::value);
        VBox box = new VBox(editor.node(), wrong);
        box.getStyleClass().addAll("cell-editor", "dense");
        box.setId("cell-editor");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.onChosen(() -> save(() -> step(0)));
        wrong.setText("");
        open = new Open(at, row, field, editor, box);
        getChildren().setAll(box);
        double width = Math.max(LEAST, place.getWidth());
        editor.node().setPrefWidth(width);
        editor.node().setMinHeight(place.getHeight());
        box.setMaxWidth(width);
        box.resizeRelocate(
                Math.min(place.getMinX(), Math.max(0, table.getWidth() - width)),
                place.getMinY(),
                width,
                box.prefHeight(width));
        editor.focus();
        return true;
    }

    private @Nullable ListRow row(int at) {
        Slot slot = model.slots().get(at);
        return slot.row().get();
    }

    private TableColumn<Slot, ?> column(Field field) {
        return table.getColumns().stream()
                .filter(column -> field.equals(column.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Bounds place(int at, Field field) {
        Node row = table.rowAt(at).orElse(null);
        if (row == null) {
            return null;
        }
        double x = 0;
        for (TableColumn<Slot, ?> column : table.getColumns()) {
            if (field.equals(column.getUserData())) {
                break;
            }
            x += column.getWidth();
        }
        Bounds whole = sceneToLocal(row.localToScene(row.getLayoutBounds()));
        return new javafx.geometry.BoundingBox(
                whole.getMinX() + x,
                whole.getMinY(),
                column(field).getWidth(),
                table.getFixedCellSize());
    }

    private void pressed(KeyEvent event) {
        boolean newLine = event.getTarget() instanceof TextArea && !event.isShortcutDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            table.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER && !newLine) {
            event.consume();
            save(() -> down());
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
            save(() -> step(event.isShiftDown() ? -1 : 1));
        }
    }

    private void down() {
        Open was = Objects.requireNonNull(open);
        close();
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(Math.min(was.at() + 1, model.slots().size() - 1));
    }

    /// Goes on to the next field that may be written; none for staying.
    private void step(int by) {
        Open was = Objects.requireNonNull(open);
        close();
        table.requestFocus();
        List<Field> fields = fields();
        for (int i = fields.indexOf(was.field()) + by;
                by != 0 && i >= 0 && i < fields.size();
                i += by) {
            if (CellWriting.mayEdit(fields.get(i))) {
                begin(was.at(), fields.get(i));
                return;
            }
        }
    }

    private void save(Runnable then) {
        Open now = open;
        if (now == null || saving || now.editor().absorb()) {
            return;
        }
        Reading reading = now.editor().read();
        if (!reading.isGood()) {
            refuse(List.of(Objects.requireNonNull(reading.problem())));
            return;
        }
        if (Objects.equals(now.row().value(now.field().key()), reading.value())) {
            then.run();
            return;
        }
        saving = true;
        writing.write(
                Objects.requireNonNull(model.type().get()),
                now.row(),
                now.field(),
                reading.value(),
                () -> {
                    saving = false;
                    if (now.equals(open)) {
                        then.run();
                    }
                },
                reasons -> {
                    saving = false;
                    refuse(reasons);
                });
    }

    private void refuse(List<String> reasons) {
        Open now = open;
        if (now != null) {
            wrong.setText(String.join("\n", reasons));
            now.box().resize(now.box().getWidth(), now.box().prefHeight(now.box().getWidth()));
            now.editor().focus();
        }
    }

    /// Leaves without saving.
    public void close() {
        open = null;
        getChildren().clear();
    }
}
