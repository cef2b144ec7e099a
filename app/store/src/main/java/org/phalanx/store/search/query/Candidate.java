package org.phalanx.store.search.query;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.search.index.Spot;

/// A record that the index names.
///
/// @param type of the record
/// @param spot in the index
/// @param id of the record
/// @param title what it is called; empty when it has no name
/// @param second what its second line says, or null
/// @param names codes, numbers and addresses that it has
record Candidate(
        RecordType type,
        Spot spot,
        UUID id,
        String title,
        @Nullable String second,
        List<Name> names) {

    /// What a record is called beside its title.
    record Name(Field field, String text) {}
}
