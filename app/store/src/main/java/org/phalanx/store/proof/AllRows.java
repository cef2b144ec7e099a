package org.phalanx.store.proof;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.store.schema.Table;

/// The rows of all types in the order of their ids.
final class AllRows implements AutoCloseable {

    private final Inspection inspection;
    private final List<RowCursor> cursors = new ArrayList<>();
    private boolean readable = true;

    AllRows(Inspection inspection) throws SQLException {
        this.inspection = inspection;
        for (Table table : inspection.catalog().tables().values()) {
            cursors.add(new RowCursor(inspection, table));
        }
    }

    /// The least id that is left, null after the last row.
    byte @Nullable [] first() {
        byte[] first = null;
        for (RowCursor cursor : cursors) {
            byte[] id = cursor.id();
            if (id != null && (first == null || Arrays.compareUnsigned(id, first) < 0)) {
                first = id;
            }
        }
        return first;
    }

    /// What stands under one id.
    ///
    /// @param rows how many there are, which should be one
    /// @param records those that can be read
    record Taken(int rows, List<StoredRecord> records) {}

    /// Takes what stands under this id; rows that can't be read are told.
    Taken take(byte[] id, UUID record) throws SQLException {
        var found = new ArrayList<StoredRecord>(1);
        var types = new ArrayList<String>(1);
        for (RowCursor cursor : cursors) {
            if (Arrays.equals(cursor.id(), id)) {
                types.add(cursor.type());
                try {
                    found.add(cursor.read(record));
                } catch (RuntimeException unreadable) {
                    readable = false;
                    inspection
                            .findings()
                            .add(
                                    cursor.type(),
                                    record,
                                    "check.unreadable-row",
                                    String.valueOf(unreadable.getMessage()));
                }
                cursor.advance();
            }
        }
        if (types.size() > 1) {
            inspection
                    .findings()
                    .add(types.getFirst(), record, "check.two-types", String.join(", ", types));
        }
        return new Taken(types.size(), found);
    }

    /// Whether every row that was taken could be read.
    boolean areReadable() {
        return readable;
    }

    @Override
    public void close() throws SQLException {
        for (RowCursor cursor : cursors) {
            cursor.close();
        }
    }
}
