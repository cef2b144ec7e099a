package org.phalanx.kernel.access;

import java.util.Optional;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.type.Field;

/// What a person may write, judged from the types' access blocks alone.
public final class Rights {

    private Rights() {}

    /// Why the person may not change this record as he wants to, if he may not.
    ///
    /// Locked fields are the program's: imports and undo may carry them, a person's hand may not.
    public static Optional<Refusal> refuseWrite(Person person, Touched touched, Cause cause) {
        if (cause == Cause.PACK) {
            return Optional.empty();
        }
        if (touched.type().access().adminOnly() && !person.isAdmin()) {
            return Optional.of(
                    new Refusal(
                            Phrase.of("right.admin-only", touched.type().key()),
                            touched.type().key(),
                            touched.id(),
                            null,
                            Phrase.of("right.ask-admin")));
        }
        return cause == Cause.PERSON ? refuseLocked(touched) : Optional.empty();
    }

    private static Optional<Refusal> refuseLocked(Touched touched) {
        for (String key : touched.changed()) {
            Field field = touched.type().field(key);
            if (field.rules().locked() && !key.equals("deleted_at")) {
                return Optional.of(Refusal.of(touched, key, Phrase.of("right.locked", key)));
            }
        }
        return Optional.empty();
    }
}
