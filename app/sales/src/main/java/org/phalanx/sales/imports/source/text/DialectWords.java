package org.phalanx.sales.imports.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.phalanx.sales.imports.source.SourceWords;
import org.phalanx.sales.imports.source.encoding.Encoding;
import org.phalanx.sales.imports.source.layout.Layout;

/// Says how a text file is read: `UTF-8, separated by commas, names in the first row`.
final class DialectWords {
    private DialectWords() {}

    static String of(Encoding encoding, Dialect dialect, Layout layout, Locale locale) {
        List<String> parts = new ArrayList<>();
        parts.add(encoding.charset().name());
        parts.add(separator(dialect.separator(), locale));
        if (layout.titleRows() > 0) {
            parts.add(words(locale, "titles", Integer.toString(layout.titleRows())));
        }
        parts.add(words(locale, layout.hasHeader() ? "header" : "no-header"));
        return String.join(words(locale, "and"), parts);
    }

    private static String separator(char separator, Locale locale) {
        return switch (separator) {
            case ',' -> words(locale, "commas");
            case ';' -> words(locale, "semicolons");
            case '\t' -> words(locale, "tabs");
            case Dialect.BLANKS -> words(locale, "blanks");
            default -> words(locale, "separated", printable(separator));
        };
    }

    private static String printable(char separator) {
        return separator > ' '
                ? String.valueOf(separator)
                : String.format(Locale.ROOT, "U+%04X", (int) separator);
    }

    private static String words(Locale locale, String key, String... arguments) {
        return SourceWords.of(locale, "import.source.dialect." + key, List.of(arguments));
    }
}
