package org.phalanx.desktop.records.list.rows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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

    /// Hands their rows over, in the order of the list, also those that were never read.
    ///
    /// @param query of the list
    public void rows(ListQuery query, Consumer<List<ListRow>> receiver) {
        boolean all = marks.isAll();
        Set<UUID> odd = Set.copyOf(marks.odd());
        tasks.work(() -> reader.rows(query, id -> all ^ odd.contains(id)))
                .onSuccess(receiver)
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

    /// Marks the records between two positions, also those that were never read.
    ///
    /// @param query of the list
    public void between(ListQuery query, int one, int other) {
        int from = Math.max(0, Math.min(one, other));
        int to = Math.min(Math.max(one, other), slots.size() - 1);
        if (IntStream.rangeClosed(from, to).allMatch(at -> slots.row(at) != null)) {
            for (int at = from; at <= to; at++) {
                ListRow row = slots.row(at);
                if (row != null && row.isRecord()) {
                    marks.add(row.id());
                }
            }
            return;
        }
        tasks.work(() -> reader.lines(query))
                .onSuccess(ids ->
                        marks.addAll(
                                ids.subList(
                                        Math.min(from, ids.size()), Math.min(to + 1, ids.size()))))
                .start();
    }
}
