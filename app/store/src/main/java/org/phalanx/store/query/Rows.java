package org.phalanx.store.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a [RecordQuery].
///
/// @param rows in order
/// @param next from where the next page goes on, null when this was the last
public record Rows(List<Row> rows, @Nullable Mark next) {

    public Rows {
        rows = List.copyOf(rows);
    }
}
