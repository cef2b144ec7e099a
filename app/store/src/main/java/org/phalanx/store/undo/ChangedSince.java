package org.phalanx.store.undo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A field that an undo left alone, because it was changed since.
///
/// @param type key of the record's type
/// @param record its id
/// @param field key of the field
/// @param by who changed it, when the journal here knows
/// @param at when
public record ChangedSince(
        String type, UUID record, String field, @Nullable UUID by, @Nullable Instant at) {}
