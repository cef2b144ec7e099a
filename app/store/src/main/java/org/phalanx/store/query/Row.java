package org.phalanx.store.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One record of an answer.
///
/// @param id of the record
/// @param values canonical, in the order of the query's columns; null is empty
/// @param titles of the records that reference columns point to, null for other columns
public record Row(UUID id, List<@Nullable Object> values, List<@Nullable String> titles) {

    public Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        titles = Collections.unmodifiableList(new ArrayList<>(titles));
    }
}
