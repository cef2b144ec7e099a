package org.phalanx.desktop.records.list.rows;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A place in a list; its row comes and goes as parts are read and forgotten.
public final class Slot {
    private final int index;
    private final ReadOnlyObjectWrapper<@Nullable ListRow> row = new ReadOnlyObjectWrapper<>();

    Slot(int index) {
        this.index = index;
    }

    public int index() {
        return index;
    }

    /// The row that stands here; null until it was read.
    public ReadOnlyObjectProperty<@Nullable ListRow> row() {
        return row.getReadOnlyProperty();
    }

    void fill(@Nullable ListRow now) {
        row.set(now);
    }
}
