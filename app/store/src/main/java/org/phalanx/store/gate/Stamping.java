package org.phalanx.store.gate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.value.Duties;

/// Fills in what a record gets by itself: initial values, and when and by whom it was written.
final class Stamping {

    private Stamping() {}

    /// Gives a new record the initial values of its type where it has none.
    static void fillInitial(Touched record, Duties duties) {
        if (record.isNew()) {
            for (Duties.Initial initial : duties.initials()) {
                fill(record, initial.field(), initial.value());
            }
        }
    }

    /// Stamps every record of the gesture; what an import brought along is kept.
    static void stamp(Draft draft) {
        Gesture gesture = draft.gesture();
        for (Touched record : draft.touched()) {
            if (record.isNew()) {
                fill(record, "created_at", draft.at());
                fill(record, "created_by", gesture.person());
                record.set("created_via", via(gesture.cause()));
                fill(record, "updated_at", record.after("created_at"));
                fill(record, "updated_by", record.after("created_by"));
                own(record, gesture);
            } else if (!record.changed().isEmpty()) {
                record.set("updated_at", draft.at());
                record.set("updated_by", gesture.person());
            }
        }
    }

    private static void own(Touched record, Gesture gesture) {
        UUID person = gesture.person();
        if (gesture.cause() == Cause.PERSON && record.type().access().own().contains("owner_id")) {
            fill(record, "owner_id", person);
        }
    }

    private static void fill(Touched record, String field, @Nullable Object value) {
        if (record.after(field) == null) {
            record.set(field, value);
        }
    }

    private static String via(Cause cause) {
        return switch (cause) {
            case IMPORT -> "import";
            case RULE, PACK -> "rule";
            case PERSON, UNDO, REDO -> "ui";
        };
    }
}
