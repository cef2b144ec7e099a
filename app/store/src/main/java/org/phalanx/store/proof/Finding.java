package org.phalanx.store.proof;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;

/// Something in a workspace that isn't as the gate would have left it.
///
/// @param what is wrong
/// @param type key of the record type that it is about, or null
/// @param record id of the record, or null
public record Finding(Phrase what, @Nullable String type, @Nullable UUID record) {

    static Finding of(String key, String... args) {
        return new Finding(Phrase.of(key, args), null, null);
    }
}
