package org.phalanx.store.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page ended: the last row's place in its order, from which the next page goes on even
/// when rows have come or gone meanwhile.
///
/// @param keys what the row was sorted by, as the database holds it
/// @param id of the row's record
public record Mark(List<@Nullable Object> keys, UUID id) {

    public Mark {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
    }
}
