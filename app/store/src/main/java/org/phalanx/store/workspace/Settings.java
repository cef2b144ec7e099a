package org.phalanx.store.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// What holds for a whole workspace.
///
/// @param id of the workspace
/// @param currency ISO 4217 code of totals
/// @param zone in which days, months and quarters are counted
/// @param locale in which the workspace was made
/// @param device ordinal of this device
/// @param person id of the user whose workspace it is on this device
public record Settings(
        UUID id, String currency, ZoneId zone, Locale locale, int device, UUID person) {

    void write(Connection connection) throws SQLException {
        var values = new HashMap<String, String>();
        values.put("id", id.toString());
        values.put("currency", currency);
        values.put("zone", zone.getId());
        values.put("locale", locale.toLanguageTag());
        values.put("device", String.valueOf(device));
        values.put("person", person.toString());
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT OR REPLACE INTO setting(key, value) VALUES (?, ?)")) {
            for (Map.Entry<String, String> entry : values.entrySet()) {
                insert.setString(1, entry.getKey());
                insert.setString(2, entry.getValue());
                insert.executeUpdate();
            }
        }
    }

    static Settings read(Connection connection) throws SQLException {
        var values = new HashMap<String, String>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("SELECT key, value FROM setting")) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getString(2));
            }
        }
        return new Settings(
                UUID.fromString(of(values, "id")),
                of(values, "currency"),
                ZoneId.of(of(values, "zone")),
                Locale.forLanguageTag(of(values, "locale")),
                Integer.parseInt(of(values, "device")),
                UUID.fromString(of(values, "person")));
    }

    private static String of(Map<String, String> values, String key) throws SQLException {
        String value = values.get(key);
        if (value == null) {
            throw new SQLException("the workspace has no " + key);
        }
        return value;
    }
}
