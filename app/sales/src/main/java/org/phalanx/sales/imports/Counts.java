package org.phalanx.sales.imports;

/// What became of the rows of a file.
///
/// @param rows that it has
/// @param created records that rows made
/// @param updated records that rows changed
/// @param unchanged records that say already what their row says
/// @param refused rows that aren't taken
/// @param skipped rows that the mapping leaves out
/// @param doubled rows whose key comes again further down
/// @param left values that are left out of rows that are taken
public record Counts(
        long rows,
        long created,
        long updated,
        long unchanged,
        long refused,
        long skipped,
        long doubled,
        long left) {

    /// No rows.
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);
}
