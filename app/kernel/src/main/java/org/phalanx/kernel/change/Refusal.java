package org.phalanx.kernel.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why the gate said no: a value, not an exception, since it is expected.
///
/// @param what what is wrong
/// @param type key of the type that it is about, or null
/// @param record id of the record, or null
/// @param field key of the field to fill in or mend, or null
/// @param remedy what to do next, or null when `what` says it
public record Refusal(
        Phrase what,
        @Nullable String type,
        @Nullable UUID record,
        @Nullable String field,
        @Nullable Phrase remedy) {

    /// A refusal that concerns no record.
    public static Refusal of(String key, String... args) {
        return new Refusal(Phrase.of(key, args), null, null, null, null);
    }

    /// A refusal of a field's value.
    public static Refusal of(Touched touched, String field, Phrase what) {
        return new Refusal(what, touched.type().key(), touched.id(), field, null);
    }
}
