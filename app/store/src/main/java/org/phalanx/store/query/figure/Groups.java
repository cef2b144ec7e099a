package org.phalanx.store.query.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a [Grouping].
///
/// @param groups in order
/// @param rest figures of all groups beyond the wanted number, null when there are none
/// @param total figures of all records, computed from the records themselves
public record Groups(List<Group> groups, @Nullable List<Figure> rest, List<Figure> total) {

    public Groups {
        groups = List.copyOf(groups);
        total = List.copyOf(total);
    }
}
