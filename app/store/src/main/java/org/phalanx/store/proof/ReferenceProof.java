package org.phalanx.store.proof;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.schema.Table;
import org.phalanx.store.schema.TextArrays;

/// Proves that every reference and tag points to a record that is there, be it in the bin.
final class ReferenceProof {

    private final Inspection inspection;

    private ReferenceProof(Inspection inspection) {
        this.inspection = inspection;
    }

    static void prove(Inspection inspection) throws SQLException {
        var proof = new ReferenceProof(inspection);
        for (RecordType type : inspection.catalog().schema().all()) {
            for (Field field : type.fields().values()) {
                if (field.kind().isReference()) {
                    proof.references(type, field);
                } else if (field.kind() == Kind.TAGS) {
                    proof.tags(type, field);
                }
            }
        }
    }

    private void references(RecordType type, Field field) throws SQLException {
        String column = Table.quoted(field.key());
        String query =
                "SELECT id FROM "
                        + Table.quoted(type.key())
                        + " AS it WHERE "
                        + column
                        + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                        + Table.quoted(field.target())
                        + " AS that WHERE that.id = it."
                        + column
                        + ")";
        try (Statement statement = inspection.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                dangling(type, field, rows.getBytes(1));
            }
        }
    }

    private void tags(RecordType type, Field field) throws SQLException {
        String column = Table.quoted(field.key());
        String query =
                "SELECT id, "
                        + column
                        + " FROM "
                        + Table.quoted(type.key())
                        + " WHERE "
                        + column
                        + " IS NOT NULL";
        String lookup = "SELECT 1 FROM " + Table.quoted(field.target()) + " WHERE id = ?";
        try (Statement statement = inspection.connection().createStatement();
                ResultSet rows = statement.executeQuery(query);
                PreparedStatement target = inspection.connection().prepareStatement(lookup)) {
            while (rows.next()) {
                for (String tag : TextArrays.read(rows.getString(2))) {
                    target.setBytes(1, Bits.bytes(Bits.id(tag)));
                    try (ResultSet found = target.executeQuery()) {
                        if (!found.next()) {
                            dangling(type, field, rows.getBytes(1));
                        }
                    }
                }
            }
        }
    }

    private void dangling(RecordType type, Field field, byte[] id) {
        inspection
                .findings()
                .add(type.key(), Bits.id(id), "check.points-nowhere", field.key(), field.target());
    }
}
