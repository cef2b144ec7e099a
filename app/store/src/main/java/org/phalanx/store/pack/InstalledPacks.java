package org.phalanx.store.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.StoreException;
import org.phalanx.store.open.Writer;
import org.phalanx.store.schema.Table;

/// The packs that a workspace took in, as they were then.
final class InstalledPacks {

    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;

    @Inject
    InstalledPacks(Database database) {
        this.database = database;
    }

    boolean isReadOnly() {
        return database.isReadOnly();
    }

    /// Version of a pack, 0 when it isn't installed.
    int version(String pack) {
        return database.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT version FROM pack WHERE name = ?")) {
                query.setString(1, pack);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? row.getInt(1) : 0;
                }
            }
        });
    }

    /// Definitions of a pack as it brought them, by id of their record.
    Map<UUID, String> content(String pack) {
        String text =
                database.read(connection -> {
                    try (PreparedStatement query =
                            connection.prepareStatement(
                                    "SELECT content FROM pack WHERE name = ?")) {
                        query.setString(1, pack);
                        try (ResultSet row = query.executeQuery()) {
                            return row.next() ? row.getString(1) : "{}";
                        }
                    }
                });
        try {
            return JSON.readValue(text, new TypeReference<HashMap<UUID, String>>() {});
        } catch (JsonProcessingException e) {
            throw new StoreException("reading pack " + pack, e);
        }
    }

    /// A definition as it stands in the workspace, or null.
    @Nullable String present(String type, UUID id) {
        return database.<@Nullable String>read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT spec FROM " + Table.quoted(type) + " WHERE id = ?")) {
                query.setBytes(1, Bits.bytes(id));
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? row.getString(1) : null;
                }
            }
        });
    }

    void note(Pack pack, Map<UUID, String> content) {
        String text;
        try {
            text = JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new StoreException("keeping pack " + pack.name(), e);
        }
        database.write(
                Writer.Lane.PERSON,
                connection -> {
                    try (PreparedStatement insert =
                            connection.prepareStatement(
                                    "INSERT OR REPLACE INTO pack(name, version, content)"
                                            + " VALUES (?, ?, ?)")) {
                        insert.setString(1, pack.name());
                        insert.setInt(2, pack.version());
                        insert.setString(3, text);
                        return insert.executeUpdate();
                    }
                });
    }
}
