package org.phalanx.desktop.records.list.rows;

import java.util.List;
import java.util.UUID;

/// The records of a list in their order, kept while nothing changes.
record Order(List<UUID> ids) {
    /// More than this are not kept; the database sorts them anew for each part.
    static final int MOST = 250_000;

    Order {
        ids = List.copyOf(ids);
    }

    /// The records from a position on.
    List<UUID> part(int from, int limit) {
        int first = Math.min(from, ids.size());
        return ids.subList(first, Math.min(first + limit, ids.size()));
    }
}
