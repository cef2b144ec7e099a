package org.phalanx.store.query;

import org.phalanx.kernel.type.FieldPath;

/// One level of an order: references by their record's `order` or title, options as they are
/// offered, texts without regard to the case of Latin letters (but ranks and other texts that the
/// program makes byte by byte); empty values come first, or last when descending.
public record Sort(FieldPath path, boolean descending) {

    public static Sort ascending(FieldPath path) {
        return new Sort(path, false);
    }

    public static Sort descending(FieldPath path) {
        return new Sort(path, true);
    }
}
