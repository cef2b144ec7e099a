package org.phalanx.desktop.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What somebody wants to tell the makers, as a file that he may read before he sends it: his words
/// and the facts about program and computer, nothing of his customers.
///
/// @param words his own
/// @param at when he wrote them
/// @param facts by name
record Feedback(String words, Instant at, Map<String, String> facts) {

    Feedback {
        facts = new TreeMap<>(facts);
    }

    /// Feedback with the facts of this computer.
    static Feedback of(String words, Instant at, String version, Locale locale) {
        return new Feedback(
                words,
                at,
                Map.of(
                        "program",
                        "Phalanx " + version,
                        "java",
                        Runtime.version().toString(),
                        "system",
                        System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        "processor",
                        System.getProperty("os.arch"),
                        "language",
                        locale.toLanguageTag()));
    }

    /// Writes the file; one that is there already is replaced.
    void write(Path file) throws IOException {
        var text = new StringBuilder(words.strip()).append("\n\n--\ntime: ").append(at);
        facts.forEach((name, value) -> text.append('\n').append(name).append(": ").append(value));
        Files.writeString(file, text.append('\n'), StandardCharsets.UTF_8);
    }
}
