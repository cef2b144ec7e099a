package org.phalanx.store.search.found;

import java.util.List;
import org.phalanx.kernel.type.RecordType;

/// What was found of one type, what fits best first.
///
/// @param type the type
/// @param hits the best ones
/// @param more whether there are others
public record Hits(RecordType type, List<Hit> hits, boolean more) {

    public Hits {
        hits = List.copyOf(hits);
    }
}
