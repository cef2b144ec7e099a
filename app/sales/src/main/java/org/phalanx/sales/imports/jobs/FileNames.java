package org.phalanx.sales.imports.jobs;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.phalanx.sales.imports.mapping.FileEntry;

/// Tells which names a mapping means: patterns with `*`, letter case doesn't matter.
public final class FileNames {

    private static final Pattern ENDING = Pattern.compile("\\.[a-z]{2,4}$");
    private static final Pattern ERRORS = Pattern.compile(".*\\.errors(-\\d+)?\\.csv");

    private FileNames() {}

    /// Whether an entry names a file.
    public static boolean names(FileEntry entry, String file) {
        return entry.files().stream().anyMatch(pattern -> matches(pattern, file));
    }

    /// Whether an entry names a sheet, written as a file of its own would be.
    public static boolean namesTable(FileEntry entry, String table) {
        return entry.files().stream().anyMatch(pattern -> matches(stem(pattern), table));
    }

    /// Whether a file holds rows that an earlier import refused.
    public static boolean isErrorFile(String file) {
        return ERRORS.matcher(file.toLowerCase(Locale.ROOT)).matches();
    }

    private static String stem(String pattern) {
        return ENDING.matcher(pattern.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static boolean matches(String pattern, String name) {
        List<String> parts = List.of(pattern.toLowerCase(Locale.ROOT).split("\\*", -1));
        String regex = String.join(".*", parts.stream().map(Pattern::quote).toList());
        return name.toLowerCase(Locale.ROOT).matches(regex);
    }
}
