package org.phalanx.desktop.records.list.rows;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a reader is in a list.
///
/// @param first position of the first row in sight
/// @param last position of the last one
/// @param top record of the first row, by which the list keeps its place; null at the very top
/// @param cursor record that has the focus, if it was read
/// @param marked records that were marked one by one
record Sight(int first, int last, @Nullable UUID top, @Nullable UUID cursor, Set<UUID> marked) {
    Sight {
        marked = Set.copyOf(marked);
    }

    /// Positions to have at hand: a screen more above and below.
    int from() {
        return Math.max(0, first - (last - first + 1));
    }

    int to() {
        return last + (last - first + 1);
    }
}
