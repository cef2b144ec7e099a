package org.phalanx.store.proof;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.clock.FieldVersions;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.schema.Cells;
import org.phalanx.store.schema.Table;

/// The rows of one type in the order of their ids, one at a time.
final class RowCursor implements AutoCloseable {

    private static final int FIRST_FIELD = 3;

    private final Inspection inspection;
    private final Table table;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private byte @Nullable [] id;

    RowCursor(Inspection inspection, Table table) throws SQLException {
        this.inspection = inspection;
        this.table = table;
        this.statement =
                inspection
                        .connection()
                        .prepareStatement(
                                "SELECT id, vers, "
                                        + String.join(", ", table.allColumns())
                                        + " FROM "
                                        + table.name()
                                        + " ORDER BY id");
        this.rows = statement.executeQuery();
        advance();
    }

    /// Id of the present row, null after the last.
    byte @Nullable [] id() {
        return id;
    }

    void advance() throws SQLException {
        id = rows.next() ? rows.getBytes(1) : null;
    }

    /// The present row.
    ///
    /// @throws RuntimeException when a cell holds what no value looks like
    StoredRecord read(UUID record) throws SQLException {
        var values = new HashMap<String, @Nullable Object>();
        int at = FIRST_FIELD;
        for (Field field : table.fields()) {
            Object value = Cells.read(rows, at, field);
            if (value != null) {
                values.put(field.key(), value);
            }
            if (field.kind() == Kind.MONEY) {
                proveMoney(record, field, value, at);
            }
            at += Cells.width(field);
        }
        return new StoredRecord(table, record, FieldVersions.unpack(rows.getBytes(2)), values);
    }

    /// The amount in the workspace's currency belongs to the amount, and there is none without.
    private void proveMoney(UUID record, Field field, @Nullable Object value, int at)
            throws SQLException {
        boolean holds;
        if (value instanceof Money money) {
            OptionalLong base = inspection.exchange().toBase(money);
            holds = base.isPresent() && base.getAsLong() == rows.getLong(at + 2) && !rows.wasNull();
        } else {
            holds = rows.getObject(at + 1) == null && rows.getObject(at + 2) == null;
        }
        if (!holds) {
            inspection.findings().add(table.type().key(), record, "check.money-base", field.key());
        }
    }

    /// The type of these rows.
    String type() {
        return table.type().key();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
    }

    /// The id in a column, or null when it is none.
    static @Nullable UUID uuid(byte[] bytes) {
        return bytes.length == 16 ? Bits.id(bytes) : null;
    }
}
