package org.phalanx.desktop.records.list.rows;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The records that a person has marked: some, or all but some.
public final class Marks {
    private final Set<UUID> odd = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private boolean all;
    private int total;

    public boolean has(UUID record) {
        return all ^ odd.contains(record);
    }

    /// How many are marked.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Changes whenever a record is marked or unmarked.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    public void toggle(UUID record) {
        if (!odd.remove(record)) {
            odd.add(record);
        }
        changed();
    }

    /// Marks a record; nothing happens when it is marked already.
    public void add(UUID record) {
        if (!has(record)) {
            toggle(record);
        }
    }

    /// Marks records; those that are marked already stay so.
    void addAll(Collection<UUID> records) {
        for (UUID record : records) {
            if (all) {
                odd.remove(record);
            } else {
                odd.add(record);
            }
        }
        changed();
    }

    /// Marks everything in the list, also what wasn't read yet; none when all are marked already.
    public void toggleAll() {
        boolean every = total > 0 && count.get() == total;
        all = !every;
        odd.clear();
        changed();
    }

    public void clear() {
        all = false;
        odd.clear();
        changed();
    }

    /// Whether all are marked but those that [#odd] names.
    boolean isAll() {
        return all;
    }

    /// Records that are marked while the others aren't, or the other way round.
    Set<UUID> odd() {
        return odd;
    }

    /// What is left in a list that has changed.
    ///
    /// @param gone marked records that are no longer in the list
    void keep(int newTotal, Set<UUID> gone) {
        total = newTotal;
        odd.removeAll(gone);
        changed();
    }

    private void changed() {
        count.set(all ? total - odd.size() : odd.size());
        changes.set(changes.get() + 1);
    }
}
