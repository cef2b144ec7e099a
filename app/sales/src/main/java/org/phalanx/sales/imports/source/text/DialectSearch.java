package org.phalanx.sales.imports.source.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.phalanx.sales.imports.source.Reading;

/// Finds the dialect of a text by reading a sample of it in every likely one.
final class DialectSearch {
    private static final String SEPARATORS = ",;\t|^~\u0001@#";

    private final Path file;
    private final String sample;
    private final boolean whole;
    private final LineEnd lineEnd;

    DialectSearch(Path file, String sample, boolean whole) {
        this.file = file;
        this.sample = sample;
        this.whole = whole;
        this.lineEnd = LineEnd.of(sample);
    }

    /// The best trial; its dialect is a comma and double quotes when there is a single column.
    Trial find(Reading reading) {
        List<Trial> trials = new ArrayList<>();
        for (char separator : separators(reading)) {
            for (char quote : quotes(reading, separator)) {
                trials.add(trial(separator, quote));
            }
        }
        Trial best = best(trials);
        if (best.score() == 0 && !isChosen(reading) && BlankRuns.isLikely(sample)) {
            Trial lined = trial(Dialect.BLANKS, Dialect.NO_QUOTE);
            best = lined.score() > 0 ? lined : best;
        }
        return best.score() == 0 && !isChosen(reading) ? trials.getFirst() : best;
    }

    private static boolean isChosen(Reading reading) {
        return reading.separator() != null || reading.quote() != null;
    }

    private static Trial best(List<Trial> trials) {
        // the first of equals: separators and quotes are tried in the order of their frequency
        return trials.stream()
                .sorted(Comparator.comparingDouble(Trial::score).reversed())
                .findFirst()
                .orElseThrow();
    }

    private Trial trial(char separator, char quote) {
        return Trial.of(file, sample, whole, new Dialect(separator, quote, lineEnd));
    }

    private char[] separators(Reading reading) {
        Character said = reading.separator();
        return said == null ? SEPARATORS.toCharArray() : new char[] {said};
    }

    private char[] quotes(Reading reading, char separator) {
        Character said = reading.quote();
        if (said != null) {
            return new char[] {said};
        }
        // a quote is only worth trying where it stands beside a separator or line end
        boolean single =
                sample.indexOf(separator + "'") >= 0 && sample.indexOf("'" + separator) >= 0;
        boolean plain = separator == '\t' || separator == '|';
        String quotes = "\"" + (single ? "'" : "") + (plain ? Dialect.NO_QUOTE : "");
        return quotes.toCharArray();
    }
}
