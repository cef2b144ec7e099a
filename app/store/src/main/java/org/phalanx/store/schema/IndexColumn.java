package org.phalanx.store.schema;

import java.util.HashSet;
import java.util.Set;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.order.Spoken;

/// One word of an index that a type asks for: a column, or `name spoken` for a text in the order in
/// which people read it.
///
/// @param column name of the column
/// @param isSpoken whether it stands in that order
public record IndexColumn(String column, boolean isSpoken) {

    private static final String SPOKEN = " spoken";

    /// The word as it is written in a pack.
    public static IndexColumn of(String word) {
        boolean spoken = word.endsWith(SPOKEN);
        String column = spoken ? word.substring(0, word.length() - SPOKEN.length()) : word;
        return new IndexColumn(column, spoken);
    }

    /// The columns that indexes of a type may be made of.
    public static Set<String> offered(RecordType type) {
        var columns = new HashSet<String>();
        columns.add("id");
        type.fields().values().forEach(field -> columns.addAll(Table.columns(field)));
        return columns;
    }

    /// The column as an index names it.
    String sql(RecordType type) {
        String quoted = Table.quoted(column);
        return isSpoken ? spoken(type, column, quoted) : quoted;
    }

    /// A text column in the order in which people read it: what a person is called begins with a
    /// surname.
    ///
    /// @param key of the field in its type
    /// @param sql the column
    public static String spoken(RecordType type, String key, String sql) {
        boolean person = type.face().search().person() && type.face().title().equals(key);
        return (person ? Spoken.PERSON : Spoken.TEXT) + "(" + sql + ")";
    }
}
