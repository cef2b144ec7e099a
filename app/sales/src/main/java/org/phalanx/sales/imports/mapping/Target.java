package org.phalanx.sales.imports.mapping;

/// What a cell fills, and how it is read on the way.
///
/// @param path a field, a part of an address (`address.city`), or a field of the record that a
///   reference points to (`team_id.region_id`)
/// @param cell how the text is read
/// @param link how a text finds the record that it names
public record Target(String path, CellRule cell, Link link) {

    /// A field that is filled as it is.
    public static Target of(String path) {
        return new Target(path, CellRule.NONE, Link.NONE);
    }

    /// The field of the row's own type.
    public String field() {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /// What stands behind the field: a part or a field of another record; empty when nothing does.
    public String rest() {
        int dot = path.indexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1);
    }
}
