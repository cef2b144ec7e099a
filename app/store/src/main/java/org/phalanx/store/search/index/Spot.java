package org.phalanx.store.search.index;

/// Where a record stands in the index: the number of its type, whether it is mine, its place in its
/// table. Of one type mine come first, then the newest, so that the first hits in descending order
/// are the ones that matter.
///
/// @param type ordinal of the type
/// @param mine whether the person of this device owns it
/// @param row number of its row in the type's table
public record Spot(int type, boolean mine, long row) {

    private static final int ROW_BITS = 41;
    private static final long ROW = (1L << ROW_BITS) - 1;

    /// The number in the index.
    public long number() {
        return ((long) type << (ROW_BITS + 1)) | (mine ? 1L << ROW_BITS : 0) | row;
    }

    /// The spot with this number.
    public static Spot of(long number) {
        return new Spot(
                (int) (number >>> (ROW_BITS + 1)), (number >>> ROW_BITS & 1) == 1, number & ROW);
    }

    /// The first number of a type.
    public static long first(int type) {
        return (long) type << (ROW_BITS + 1);
    }

    /// The last number of a type.
    public static long last(int type) {
        return first(type + 1) - 1;
    }
}
