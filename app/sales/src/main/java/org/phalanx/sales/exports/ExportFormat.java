package org.phalanx.sales.exports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an export is written as.
public enum ExportFormat {
    CSV,
    XLSX,
    JSON;

    /// The format that a file's name asks for, if it is one of these.
    public static Optional<ExportFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> name.endsWith(each.ending())).findFirst();
    }

    /// The ending of such files, such as `.csv`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
