package org.phalanx.store.schema;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Exchange;

/// The table of a record type: `id`, a column or three for every field ever defined, `vers` with
/// the packed field versions, `unknown` with fields from a newer hub.
///
/// @param type what it holds
/// @param fields in the order of their ordinals
/// @param ordinals short number by field key
/// @param places index in the list of fields by field key
/// @param selectById selects `vers` and all fields of the record with one id
public record Table(
        RecordType type,
        List<Field> fields,
        Map<String, Integer> ordinals,
        Map<String, Integer> places,
        String selectById) {

    public Table {
        fields = List.copyOf(fields);
        ordinals = Map.copyOf(ordinals);
        places = Map.copyOf(places);
    }

    /// The table of a type, with the statements that every record passes.
    public Table(RecordType type, List<Field> fields, Map<String, Integer> ordinals) {
        this(
                type,
                fields,
                ordinals,
                places(fields),
                selectById(quoted(type.key()), columnsOf(fields)));
    }

    private static Map<String, Integer> places(List<Field> fields) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < fields.size(); i++) {
            places.put(fields.get(i).key(), i);
        }
        return places;
    }

    /// An identifier as SQL wants it.
    public static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /// Column names of a field.
    public static List<String> columns(Field field) {
        String key = field.key();
        return field.kind() == Kind.MONEY
                ? List.of(key, key + "_currency", key + "_base")
                : List.of(key);
    }

    public String name() {
        return quoted(type.key());
    }

    /// Column names of all fields, quoted, in order.
    public List<String> allColumns() {
        return columnsOf(fields);
    }

    private static List<String> columnsOf(Collection<Field> some) {
        var names = new ArrayList<String>();
        for (Field field : some) {
            for (String column : columns(field)) {
                names.add(quoted(column));
            }
        }
        return names;
    }

    private static String selectById(String name, List<String> columns) {
        return "SELECT vers, " + String.join(", ", columns) + " FROM " + name + " WHERE id = ?";
    }

    /// Asks for the greatest id, null when there is none.
    public String selectGreatestId() {
        return "SELECT max(id) FROM " + name();
    }

    /// Asks which of so many ids there are.
    public String selectIds(int count) {
        return "SELECT id FROM " + name() + " WHERE id IN (?" + ", ?".repeat(count - 1) + ")";
    }

    /// Inserts id, vers and some fields.
    public String insert(Collection<Field> some) {
        List<String> columns = new ArrayList<>(List.of("id", "vers"));
        columns.addAll(columnsOf(some));
        return "INSERT INTO "
                + name()
                + "("
                + String.join(", ", columns)
                + ") VALUES (?"
                + ", ?".repeat(columns.size() - 1)
                + ")";
    }

    /// Updates vers and some fields of the record with one id, which is bound last.
    public String update(Collection<Field> some) {
        var sets = new ArrayList<String>();
        sets.add("vers = ?");
        for (String column : columnsOf(some)) {
            sets.add(column + " = ?");
        }
        return "UPDATE " + name() + " SET " + String.join(", ", sets) + " WHERE id = ?";
    }

    /// Reads all fields, from the given column on; empty ones are left out.
    public Map<String, @Nullable Object> read(ResultSet from, int first) throws SQLException {
        var values = new HashMap<String, @Nullable Object>();
        int at = first;
        for (Field field : fields) {
            Object value = Cells.read(from, at, field);
            if (value != null) {
                values.put(field.key(), value);
            }
            at += Cells.width(field);
        }
        return values;
    }

    /// Binds values of some fields in order.
    ///
    /// @return index after them
    public int bind(
            PreparedStatement to,
            int first,
            Collection<Field> some,
            Map<String, @Nullable Object> values,
            Exchange exchange)
            throws SQLException {
        int at = first;
        for (Field field : some) {
            at = Cells.bind(to, at, field, values.get(field.key()), exchange);
        }
        return at;
    }

    /// Ordinals of some fields.
    public List<Integer> ordinalsOf(Collection<String> keys) {
        var numbers = new ArrayList<Integer>(keys.size());
        for (String key : keys) {
            Integer number = ordinals.get(key);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
