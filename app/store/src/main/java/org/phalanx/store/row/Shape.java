package org.phalanx.store.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.store.schema.Table;

/// Some fields of a table that are written together, with the statements that do it.
final class Shape {

    private final Table table;
    private final List<Field> fields;
    private final List<String> keys;
    private @Nullable String insert;
    private @Nullable String update;

    /// @param fields in the order of the table
    Shape(Table table, List<Field> fields) {
        this.table = table;
        this.fields = List.copyOf(fields);
        this.keys = fields.stream().map(Field::key).sorted().toList();
    }

    /// In the order of the table.
    List<Field> fields() {
        return fields;
    }

    /// The keys of the fields, sorted.
    List<String> keys() {
        return keys;
    }

    /// Inserts id, vers and the fields.
    String insert() {
        String sql = insert;
        if (sql == null) {
            sql = table.insert(fields);
            insert = sql;
        }
        return sql;
    }

    /// Updates vers and the fields of the record whose id is bound last.
    String update() {
        String sql = update;
        if (sql == null) {
            sql = table.update(fields);
            update = sql;
        }
        return sql;
    }
}
