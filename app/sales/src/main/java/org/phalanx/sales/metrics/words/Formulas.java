package org.phalanx.sales.metrics.words;

import java.util.Locale;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Label;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Measure;

/// Says how a figure is counted, in both languages: `Σ Amount | Status = Won and Closed on ≥
/// 2017-01-01`.
public final class Formulas {

    private Formulas() {}

    /// The formula of the first measure of a grouping.
    public static Label of(Grouping grouping) {
        Label type = grouping.type().wording().name();
        return new Label(
                text(grouping, type.zh(), Locale.SIMPLIFIED_CHINESE),
                text(grouping, type.en(), Locale.ENGLISH));
    }

    private static String text(Grouping grouping, String type, Locale locale) {
        var words = new FilterWords(locale);
        String measure = measure(grouping.measures().getFirst(), type, words);
        String condition = words.of(grouping.filter());
        return condition.isEmpty() ? measure : measure + " | " + condition;
    }

    private static String measure(Measure measure, String type, FilterWords words) {
        return switch (measure) {
            case Measure.Count() -> "# " + type;
            case Measure.Sum(FieldPath of) -> "Σ " + words.of(of);
            case Measure.Average(FieldPath of) -> "⌀ " + words.of(of);
            case Measure.AverageDays(FieldPath from, FieldPath to) ->
                    "⌀ (" + words.of(to) + " − " + words.of(from) + ")";
            case Measure.Share(var over) -> "# (" + type + " | " + words.of(over) + ") ÷ # " + type;
            case Measure.Weighted(FieldPath amount, FieldPath percent) ->
                    "Σ " + words.of(amount) + " × " + words.of(percent);
        };
    }
}
