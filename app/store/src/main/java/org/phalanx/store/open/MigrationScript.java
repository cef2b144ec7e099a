package org.phalanx.store.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One step in the life of the system tables.
///
/// @param name by which people find it
/// @param sql its statements; SQLite itself finds where each one ends
record MigrationScript(String name, String sql) {

    /// The script in a file beside this class.
    static MigrationScript released(String name) {
        try (InputStream in = MigrationScript.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no script " + name);
            }
            return new MigrationScript(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("reading script " + name, e);
        }
    }

    /// SHA-256 of the script, whatever line ends it was checked out with.
    String checksum() {
        try {
            byte[] bytes = sql.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
