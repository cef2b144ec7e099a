package org.phalanx.store.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// Reads the schema of a workspace from its metadata records.
public final class CatalogReader {

    private CatalogReader() {}

    /// The schema as the definition records say.
    public static Schema schema(Connection connection) throws SQLException {
        var types = new LinkedHashMap<String, RecordType>();
        try (Statement query = connection.createStatement()) {
            try (ResultSet rows =
                    query.executeQuery(
                            "SELECT spec FROM record_type WHERE deleted_at IS NULL"
                                    + " ORDER BY rowid")) {
                while (rows.next()) {
                    RecordType type = Definitions.type(rows.getString(1));
                    types.put(type.key(), type);
                }
            }
            try (ResultSet rows =
                    query.executeQuery("SELECT of_type, spec FROM field_def ORDER BY rowid")) {
                while (rows.next()) {
                    RecordType type = types.get(rows.getString(1));
                    if (type != null) {
                        Field field = Definitions.field(rows.getString(2));
                        types.put(type.key(), type.with(field));
                    }
                }
            }
        }
        return new Schema(types);
    }
}
