package org.phalanx.sales.exports;

/// What became of an export.
///
/// @param rows how many were written
/// @param shortened texts that did not fit into a workbook's cell and end in `…`
public record Written(long rows, long shortened) {}
