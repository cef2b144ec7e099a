package org.phalanx.desktop.records.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.kernel.type.Field;
import org.phalanx.store.journal.GestureHead;

/// What one gesture did to the record.
///
/// @param person name of who did it
/// @param mine whether it was the reader
/// @param creates whether it made the record
/// @param changes fields with their values before and after, in the order of the type
/// @param links what the values refer to
/// @param takenBack whether it was undone since
public record TimelineEntry(
        GestureHead gesture,
        String person,
        boolean mine,
        boolean creates,
        List<Changed> changes,
        Links links,
        boolean takenBack)
        implements TimelineItem {

    public TimelineEntry {
        changes = List.copyOf(changes);
    }

    @Override
    public Instant at() {
        return gesture.at();
    }

    /// What the gesture did to one field, if it touched it.
    public Optional<Changed> change(String field) {
        return changes.stream().filter(one -> one.field().key().equals(field)).findFirst();
    }

    /// Whether it moved the record to another stage.
    public boolean isMove() {
        return !creates && change("stage_id").filter(stage -> stage.now() != null).isPresent();
    }

    /// A field's value before and after.
    public record Changed(Field field, @Nullable Object old, @Nullable Object now) {}

    /// Whether this can be undone from here: one step of bulk work can't be taken back alone.
    public boolean isUndoable() {
        return !takenBack && gesture.batch() == null && !changes.isEmpty();
    }
}
