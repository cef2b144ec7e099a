package org.phalanx.store.search.index;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.row.Statements;
import org.phalanx.store.schema.Cells;
import org.phalanx.store.schema.Table;

/// What the index needs of records that stand in their table.
///
/// @param row number of the row
/// @param values of the fields that search looks at
record Gathered(long row, Map<String, @Nullable Object> values) {

    boolean isInBin() {
        return values.get("deleted_at") != null;
    }

    boolean isOf(UUID person) {
        return person.equals(values.get("owner_id"));
    }

    /// The next records of a table.
    static List<Gathered> after(Statements statements, RecordType type, long row, int most)
            throws SQLException {
        List<Field> fields = fields(type);
        PreparedStatement select =
                statements.get(select(type, fields) + " WHERE rowid > ? ORDER BY rowid LIMIT ?");
        select.setLong(1, row);
        select.setInt(2, most);
        return read(select, fields);
    }

    /// One record, if it is there.
    static List<Gathered> of(Statements statements, RecordType type, UUID record)
            throws SQLException {
        List<Field> fields = fields(type);
        PreparedStatement select = statements.get(select(type, fields) + " WHERE id = ?");
        select.setBytes(1, Bits.bytes(record));
        return read(select, fields);
    }

    private static List<Field> fields(RecordType type) {
        return SearchFields.all(type).stream().map(type::field).toList();
    }

    private static String select(RecordType type, List<Field> fields) {
        var columns = new ArrayList<String>(List.of("rowid"));
        for (Field field : fields) {
            Table.columns(field).forEach(column -> columns.add(Table.quoted(column)));
        }
        return "SELECT " + String.join(", ", columns) + " FROM " + Table.quoted(type.key());
    }

    private static List<Gathered> read(PreparedStatement select, List<Field> fields)
            throws SQLException {
        var found = new ArrayList<Gathered>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                var values = new HashMap<String, @Nullable Object>();
                int at = 2;
                for (Field field : fields) {
                    values.put(field.key(), Cells.read(rows, at, field));
                    at += Cells.width(field);
                }
                found.add(new Gathered(rows.getLong(1), values));
            }
        }
        return found;
    }
}
