package org.phalanx.desktop.records.list.table;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.list.rows.Marks;
import org.phalanx.desktop.records.list.rows.Slot;

/// A row of a list, which shows whether its record is marked.
final class RecordRow extends TableRow<Slot> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private final ListTable table;
    private final Marks marks;
    private final ObservableValue<@Nullable ListRow> row;

    RecordRow(Marks marks, ListTable table) {
        this.table = table;
        this.marks = marks;
        row = itemProperty().flatMap(Slot::row);
        row.subscribe(now -> show(now));
        // a row that is no longer in the table is no longer told
        sceneProperty()
                .flatMap(scene -> scene == null ? null : marks.changes())
                .subscribe(change -> show(row.getValue()));
    }

    private void show(@Nullable ListRow now) {
        pseudoClassStateChanged(GROUP, now != null && !now.isRecord());
        pseudoClassStateChanged(MARKED, now != null && marks.has(now.id()));
        setAccessibleText(now == null ? null : now.title());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FrozenCells(this, table);
    }

    @Nullable ListRow shown() {
        return row.getValue();
    }
}
