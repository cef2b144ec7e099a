package org.phalanx.store.proof;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.schema.Table;

/// Proves that every field of every type has its columns and a short number of its own, and that
/// packs can be upgraded from.
final class TableProof {

    private final Inspection inspection;

    private TableProof(Inspection inspection) {
        this.inspection = inspection;
    }

    static void prove(Inspection inspection) throws SQLException {
        var proof = new TableProof(inspection);
        for (RecordType type : inspection.catalog().schema().all()) {
            proof.columns(type);
            proof.ordinals(type);
        }
        for (String pack : proof.texts("SELECT name FROM pack WHERE NOT json_valid(content)")) {
            inspection.findings().add(Finding.of("check.pack", pack));
        }
    }

    private void columns(RecordType type) throws SQLException {
        var present = new HashSet<>(texts("SELECT name FROM pragma_table_info(?)", type.key()));
        if (present.isEmpty()) {
            inspection.findings().add(Finding.of("check.no-table", type.key()));
            return;
        }
        for (Field field : type.fields().values()) {
            for (String column : Table.columns(field)) {
                if (!present.contains(column)) {
                    inspection.findings().add(Finding.of("check.no-column", type.key(), column));
                }
            }
        }
    }

    private void ordinals(RecordType type) throws SQLException {
        Set<String> numbered =
                Set.copyOf(texts("SELECT field FROM field_ordinal WHERE type = ?", type.key()));
        for (String field : type.fields().keySet()) {
            if (!numbered.contains(field)) {
                inspection.findings().add(Finding.of("check.no-ordinal", type.key(), field));
            }
        }
        for (String twice :
                texts(
                        "SELECT group_concat(field, ', ') FROM field_ordinal WHERE type = ?"
                                + " GROUP BY ordinal HAVING count(*) > 1",
                        type.key())) {
            inspection.findings().add(Finding.of("check.ordinal-twice", type.key(), twice));
        }
    }

    private List<String> texts(String query, String... parameters) throws SQLException {
        var texts = new ArrayList<String>();
        try (PreparedStatement statement = inspection.connection().prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }
}
