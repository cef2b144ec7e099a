package org.phalanx.store.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.value.ValueJson;
import org.phalanx.store.schema.Catalog;
import org.phalanx.store.schema.Table;

/// One number for what all records of a workspace say; the same for the same content, wherever and
/// by whatever way it came about.
///
/// SHA-256 over one line a record, `type id {"field":value,…}`, by type, id and field, empty fields
/// left out. When and by whom a record was written last is not content.
public final class Digest {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> NO_CONTENT = Set.of("updated_at", "updated_by");

    private final MessageDigest sha;
    private final OutputStream out;

    private Digest() {
        try {
            this.sha = MessageDigest.getInstance("SHA-256");
            this.out = new DigestOutputStream(OutputStream.nullOutputStream(), sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The digest of a workspace as one snapshot shows it, 64 hexadecimal digits.
    public static String of(Connection connection, Catalog catalog) throws SQLException {
        var digest = new Digest();
        for (String type : new TreeSet<>(catalog.tables().keySet())) {
            digest.add(connection, catalog.table(type));
        }
        return HexFormat.of().formatHex(digest.sha.digest());
    }

    private void add(Connection connection, Table table) throws SQLException {
        String query =
                "SELECT id, "
                        + String.join(", ", table.allColumns())
                        + " FROM "
                        + table.name()
                        + " ORDER BY id";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String id = Bits.text(Bits.id(rows.getBytes(1)));
                out.write((table.type().key() + " " + id + " ").getBytes(StandardCharsets.UTF_8));
                write(new TreeMap<>(table.read(rows, 2)));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Map<String, @Nullable Object> values) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            for (Map.Entry<String, @Nullable Object> field : values.entrySet()) {
                if (!NO_CONTENT.contains(field.getKey())) {
                    json.writeFieldName(field.getKey());
                    ValueJson.write(json, field.getValue());
                }
            }
            json.writeEndObject();
        }
    }
}
