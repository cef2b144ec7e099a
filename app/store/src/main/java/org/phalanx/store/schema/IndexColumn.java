package org.phalanx.store.schema;

import java.util.HashSet;
import java.util.Set;
import org.phalanx.kernel.type.RecordType;

/// One word of an index that a type asks for: a column, or `name nocase` for a text that lists sort
/// without regard to the case of Latin letters.
///
/// @param column name of the column
/// @param caseless whether case is left aside
public record IndexColumn(String column, boolean caseless) {

    private static final String CASELESS = " nocase";

    /// The word as it is written in a pack.
    public static IndexColumn of(String word) {
        boolean caseless = word.endsWith(CASELESS);
        String column = caseless ? word.substring(0, word.length() - CASELESS.length()) : word;
        return new IndexColumn(column, caseless);
    }

    /// The columns that indexes of a type may be made of.
    public static Set<String> offered(RecordType type) {
        var columns = new HashSet<String>();
        columns.add("id");
        type.fields().values().forEach(field -> columns.addAll(Table.columns(field)));
        return columns;
    }

    /// The column as an index names it.
    String sql() {
        return Table.quoted(column) + (caseless ? " COLLATE NOCASE" : "");
    }
}
