package org.phalanx.store.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;

/// Proves that every record is what the journal made it: values, versions, when and by whom it was
/// written last.
///
/// Walks rows and journal side by side in the order of ids.
final class HistoryProof {

    private static final String UPDATED_AT = "updated_at";
    private static final String UPDATED_BY = "updated_by";

    /// Neither versioned nor in the journal: they follow from the gesture.
    private static final Set<String> OF_GESTURE = Set.of(UPDATED_AT, UPDATED_BY);

    private final Findings findings;

    private HistoryProof(Findings findings) {
        this.findings = findings;
    }

    /// @return whether every row can be read
    static boolean prove(Inspection inspection) throws SQLException {
        proveGestures(inspection);
        return new HistoryProof(inspection.findings()).walk(inspection);
    }

    private boolean walk(Inspection inspection) throws SQLException {
        try (var rows = new AllRows(inspection);
                var lines = new LineCursor(inspection)) {
            for (byte[] id = least(rows.first(), lines.first());
                    id != null;
                    id = least(rows.first(), lines.first())) {
                UUID record = record(id);
                compare(record, rows.take(id, record), lines.take(id, record));
            }
            return rows.areReadable();
        }
    }

    private UUID record(byte[] id) {
        UUID record = RowCursor.uuid(id);
        if (record == null) {
            findings.add(Finding.of("check.no-id", HexFormat.of().formatHex(id)));
            return new UUID(0, 0);
        }
        return record;
    }

    private static byte @Nullable [] least(byte @Nullable [] one, byte @Nullable [] other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Arrays.compareUnsigned(one, other) <= 0 ? one : other;
    }

    private void compare(UUID record, AllRows.Taken taken, Past past) {
        String type = past.type();
        if (taken.rows() == 0 && type != null) {
            findings.add(type, record, "check.line-without-row");
        }
        for (StoredRecord row : taken.records()) {
            if (type == null) {
                findings.add(row.type(), record, "check.row-without-line");
            } else if (!type.equals(row.type())) {
                findings.add(type, record, "check.two-types", type + ", " + row.type());
            } else {
                compareFields(row, past);
                compareStamps(row, past);
            }
        }
    }

    private void compareFields(StoredRecord row, Past past) {
        for (Map.Entry<String, Integer> field : row.table().ordinals().entrySet()) {
            String key = field.getKey();
            if (OF_GESTURE.contains(key)) {
                continue;
            }
            if (!Objects.equals(row.values().get(key), past.value(key))) {
                findings.add(row.type(), row.id(), "check.field-differs", key);
            }
            if (!Objects.equals(row.versions().of(field.getValue()), past.version(key))) {
                findings.add(row.type(), row.id(), "check.version-differs", key);
            }
        }
    }

    private void compareStamps(StoredRecord row, Past past) {
        Past.Act first = past.first();
        Past.Act last = past.last();
        if (first == null || last == null) {
            return;
        }
        if (!first.equals(last)) {
            expect(row, UPDATED_AT, last.at());
            expect(row, UPDATED_BY, last.person());
        } else if (first.cause() == Cause.PERSON) {
            expect(row, UPDATED_AT, past.value("created_at"));
            expect(row, UPDATED_BY, past.value("created_by"));
        } // else the import brought along who wrote it last, and when, elsewhere
    }

    private void expect(StoredRecord row, String field, @Nullable Object value) {
        if (!Objects.equals(row.values().get(field), value)) {
            findings.add(row.type(), row.id(), "check.stamp-differs", field);
        }
    }

    private static void proveGestures(Inspection inspection) throws SQLException {
        try (Statement statement = inspection.connection().createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT n FROM gesture AS g WHERE NOT EXISTS"
                                        + " (SELECT 1 FROM change AS c WHERE c.n = g.n)")) {
            while (rows.next()) {
                inspection
                        .findings()
                        .add(Finding.of("check.gesture-without-line", rows.getString(1)));
            }
        }
    }
}
