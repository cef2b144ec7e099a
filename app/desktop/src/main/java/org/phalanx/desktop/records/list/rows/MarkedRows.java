package org.phalanx.desktop.records.list.rows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.phalanx.desktop.ui.run.Tasks;

/// The marked records of a list, also those that were never read.
public final class MarkedRows {
    private final Marks marks;
    private final Slots slots;
    private final ListReader reader;
    private final Tasks tasks;

    MarkedRows(Marks marks, Slots slots, ListReader reader, Tasks tasks) {
        this.marks = marks;
        this.slots = slots;
        this.reader = reader;
        this.tasks = tasks;
    }

    /// Hands them over, perhaps later.
    ///
    /// @param query of the list
    public void all(ListQuery query, Consumer<List<UUID>> receiver) {
        if (!marks.isAll()) {
            receiver.accept(List.copyOf(marks.odd()));
            return;
        }
        Set<UUID> except = Set.copyOf(marks.odd());
        tasks.work(() -> reader.ids(query))
                .onSuccess(ids ->
                        receiver.accept(ids.stream().filter(id -> !except.contains(id)).toList()))
                .start();
    }

    /// What a record that was read is called, else empty.
    public String title(UUID record) {
        return slots.rows()
                .filter(row -> row.id().equals(record))
                .map(ListRow::title)
                .findFirst()
                .orElse("");
    }

    /// Marks the records between two positions, as far as they were read.
    public void between(int one, int other) {
        for (int i = Math.max(0, Math.min(one, other)); i <= Math.max(one, other); i++) {
            ListRow row = slots.row(i);
            if (row != null) {
                marks.add(row.id());
            }
        }
    }
}
