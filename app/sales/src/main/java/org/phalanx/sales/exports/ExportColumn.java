package org.phalanx.sales.exports;

/// A column of an exported table.
///
/// @param key what programs call it, in JSON
/// @param label what people call it, in CSV and workbooks
public record ExportColumn(String key, String label) {}
