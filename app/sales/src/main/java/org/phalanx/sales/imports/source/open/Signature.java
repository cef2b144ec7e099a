package org.phalanx.sales.imports.source.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What a file is by its first bytes, whatever its name says.
enum Signature {
    EMPTY(""),
    /// An archive: the workbooks of today are archives.
    ARCHIVE("PK\u0003\u0004"),
    EMPTY_ARCHIVE("PK\u0005\u0006"),
    /// The container of the workbooks of before 2007, and of those with a password.
    COMPOUND("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    PDF("%PDF-"),
    PNG("\u0089PNG"),
    JPEG("\u00FF\u00D8\u00FF"),
    GZIP("\u001F\u008B"),
    RAR("Rar!\u001A"),
    SEVEN_ZIP("7z\u00BC\u00AF"),
    DATABASE("SQLite format 3\0"),
    MARKUP("<"),
    /// An array or object: whether it is JSON the rest tells.
    JSON("{"),
    CARD("BEGIN:VCARD"),
    TEXT("");

    private static final int START = 512;

    private final String bytes;

    Signature(String bytes) {
        this.bytes = bytes;
    }

    static Signature of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        if (start.length == 0) {
            return EMPTY;
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        for (Signature each : values()) {
            boolean is =
                    switch (each) {
                        case MARKUP -> isMarkup(text);
                        case JSON -> text.matches("(?s)(\u00EF\u00BB\u00BF)?\\s*[\\[{].*");
                        case CARD -> text.matches("(?si)(\u00EF\u00BB\u00BF)?\\s*BEGIN:VCARD.*");
                        default -> each.begins(text);
                    };
            if (is) {
                return each;
            }
        }
        return TEXT;
    }

    private boolean begins(String text) {
        return this != EMPTY && text.startsWith(bytes);
    }

    private static boolean isMarkup(String text) {
        String start = text.replaceFirst("^\\W*(?=<)", "").toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<?xml")
                || start.startsWith("<table")
                || start.startsWith("<meta");
    }
}
