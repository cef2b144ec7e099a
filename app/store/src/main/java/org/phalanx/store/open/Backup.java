package org.phalanx.store.open;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A copy of a workspace's database as it was at one moment, named by that moment and its reason.
///
/// @param file the copy
/// @param at when it was made
/// @param reason why
public record Backup(Path file, Instant at, Reason reason) {

    private static final String ENDING = ".db";

    /// Sorts by time, and no system forbids its characters in names of files.
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSSX", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /// What a backup was made for.
    public enum Reason {
        /// A day has passed since the last one.
        DAILY,
        /// A person wanted it.
        ASKED,
        /// Data were about to be imported.
        IMPORT,
        /// A newer version of the program was about to change the tables.
        MIGRATION,
        /// It is what another backup was restored in place of.
        REPLACED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The name of its file.
    public String name() {
        return file.getFileName().toString();
    }

    static Backup in(Path folder, Instant at, Reason reason) {
        return new Backup(
                folder.resolve(TIME.format(at) + "-" + reason.key() + ENDING), at, reason);
    }

    /// The backup that a file is by its name.
    static Optional<Backup> of(Path file) {
        String name = file.getFileName().toString();
        int dash = name.lastIndexOf('-');
        if (dash < 0 || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        String key = name.substring(dash + 1, name.length() - ENDING.length());
        try {
            Instant at = TIME.parse(name.substring(0, dash), Instant::from);
            return Arrays.stream(Reason.values())
                    .filter(reason -> reason.key().equals(key))
                    .findFirst()
                    .map(reason -> new Backup(file, at, reason));
        } catch (DateTimeException noBackup) {
            return Optional.empty();
        }
    }
}
