package org.phalanx.desktop.records.list.table;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.list.rows.ListModel;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Marks;
import org.phalanx.desktop.records.list.rows.Slot;
import org.phalanx.desktop.ui.text.Texts;

/// The check boxes at the left of a list; the one in the header marks all.
final class MarkColumn extends TableColumn<Slot, ListRow> {
    static final double WIDTH = 40;

    MarkColumn(ListModel model, Texts texts) {
        getStyleClass().add("mark-column");
        setSortable(false);
        setReorderable(false);
        setResizable(false);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
        setGraphic(all(model, texts));
        setCellValueFactory(cell -> cell.getValue().row());
        setCellFactory(of -> new MarkCell(model.marks(), texts));
    }

    private static CheckBox all(ListModel model, Texts texts) {
        CheckBox box = new CheckBox();
        box.setFocusTraversable(false);
        box.accessibleTextProperty().bind(texts.bind("mark.all"));
        Marks marks = model.marks();
        Runnable show =
                () -> {
                    int marked = marks.count().get();
                    int total = model.records().get();
                    box.setSelected(marked > 0 && marked == total);
                    box.setIndeterminate(marked > 0 && marked < total);
                };
        marks.changes().subscribe(show);
        model.settled().subscribe(show);
        box.setOnAction(event -> {
            marks.toggleAll();
            show.run();
        });
        return box;
    }

    private static final class MarkCell extends TableCell<Slot, ListRow> {
        private final CheckBox box = new CheckBox();
        private final Marks marks;

        MarkCell(Marks marks, Texts texts) {
            this.marks = marks;
            setAlignment(Pos.CENTER);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            box.setFocusTraversable(false);
            box.accessibleTextProperty().bind(texts.bind("mark.one"));
            box.setOnAction(event -> {
                ListRow row = getItem();
                if (row != null) {
                    marks.toggle(row.id());
                }
            });
            // a cell that is no longer in the table is no longer told
            sceneProperty()
                    .flatMap(scene -> scene == null ? null : marks.changes())
                    .subscribe(change -> show(getItem()));
        }

        private void show(@Nullable ListRow row) {
            box.setSelected(row != null && marks.has(row.id()));
        }

        @Override
        protected void updateItem(@Nullable ListRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty || !row.isRecord() ? null : box);
            show(row);
        }
    }
}
