package org.phalanx.sales.imports.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.phalanx.kernel.change.Phrase;

/// What is wrong at one place of a file.
///
/// @param reason what it is
/// @param line line of the file, or row of the sheet, from 1; 0 when it concerns the whole file
/// @param column cell within the row, from 1; 0 when it concerns the whole row
/// @param arguments what goes into the gaps of the reason's sentence
public record Problem(Reason reason, long line, int column, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// A problem of a whole file.
    public static Problem of(Reason reason, String... arguments) {
        return new Problem(reason, 0, 0, List.of(arguments));
    }

    /// A problem at a place.
    public static Problem at(long line, int column, Reason reason, String... arguments) {
        return new Problem(reason, line, column, List.of(arguments));
    }

    /// The reason for whoever words it later; line and column are fields of their own.
    public Phrase phrase() {
        return new Phrase(reason.key(), arguments);
    }

    /// The whole sentence with its place, in Chinese or English.
    public String text(Locale locale) {
        String what = reason.text(locale, arguments);
        if (line == 0) {
            return what;
        }
        List<String> place = new ArrayList<>(List.of(Long.toString(line), what));
        if (column == 0) {
            return SourceWords.of(locale, "import.source.at-line", place);
        }
        place.add(Integer.toString(column));
        return SourceWords.of(locale, "import.source.at-cell", place);
    }
}
