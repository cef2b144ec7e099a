package org.phalanx.store.query;

import org.phalanx.kernel.type.FieldPath;
import org.phalanx.store.query.sql.Direction;

/// One level of an order: references by their record's `order` or title, options as they are
/// offered, texts as people read them aloud (but ranks and other texts that the program makes code
/// point by code point); empty values come last in either direction.
///
/// @param emptyFirst whether empty values are what is looked for, such as leads that nobody has
///   answered; only when ascending
public record Sort(FieldPath path, boolean descending, boolean emptyFirst) {

    public Sort(FieldPath path, boolean descending) {
        this(path, descending, false);
    }

    public static Sort ascending(FieldPath path) {
        return new Sort(path, false);
    }

    public static Sort descending(FieldPath path) {
        return new Sort(path, true);
    }

    Direction direction() {
        return descending ? Direction.DOWN : emptyFirst ? Direction.EMPTY_FIRST : Direction.UP;
    }
}
