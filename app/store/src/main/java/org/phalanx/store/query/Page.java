package org.phalanx.store.query;

import org.jspecify.annotations.Nullable;

/// Which part of the rows is wanted.
///
/// @param limit most rows
/// @param offset rows to skip, for lists that are scrolled anywhere
/// @param after where the page before ended, for lists that only go on
public record Page(int limit, int offset, @Nullable Mark after) {

    /// Every row.
    public static final Page ALL = new Page(Integer.MAX_VALUE, 0, null);

    /// The first rows.
    public static Page first(int limit) {
        return new Page(limit, 0, null);
    }

    public Page {
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("no page: " + limit + " from " + offset);
        }
    }
}
