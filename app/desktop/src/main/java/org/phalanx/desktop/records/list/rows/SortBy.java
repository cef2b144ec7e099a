package org.phalanx.desktop.records.list.rows;

/// One field by which a list is sorted.
///
/// @param field its key
public record SortBy(String field, boolean descending) {}
