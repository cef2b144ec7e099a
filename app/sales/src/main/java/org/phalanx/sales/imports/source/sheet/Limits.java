package org.phalanx.sales.imports.source.sheet;

/// How much a workbook may hold before it counts as hostile or as too much for this program.
///
/// @param parts files in the archive
/// @param inflated bytes of one part when inflated
/// @param sharedTexts bytes of the part that is held in memory
/// @param ratio how many times larger than its archive the content may be
/// @param free bytes below which the ratio does not matter
record Limits(int parts, long inflated, long sharedTexts, int ratio, long free) {
    private static final long MEGABYTE = 1L << 20;

    /// Far beyond any workbook that people make: a million rows of twenty columns pass.
    static final Limits USUAL =
            new Limits(10_000, 2_048 * MEGABYTE, 96 * MEGABYTE, 200, 32 * MEGABYTE);
}
