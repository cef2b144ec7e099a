package org.phalanx.desktop.records.list.rows;

/// One field by which a list is sorted.
///
/// @param field its key
/// @param emptyFirst whether records without a value come first; else they come last, either way
public record SortBy(String field, boolean descending, boolean emptyFirst) {

    public SortBy(String field, boolean descending) {
        this(field, descending, false);
    }
}
