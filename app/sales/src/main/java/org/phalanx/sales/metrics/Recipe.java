package org.phalanx.sales.metrics;

import java.util.function.Function;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.store.query.figure.Measure;

/// What a metric counts, in the words of its file; paths start at the metric's type.
public sealed interface Recipe {

    /// Number of records.
    record Count() implements Recipe {}

    /// Sum of a field.
    record Sum(String of) implements Recipe {}

    /// Mean of a field.
    record Average(String of) implements Recipe {}

    /// Mean number of days between two dates.
    record AverageDays(String from, String to) implements Recipe {}

    /// Share of the records that also meet a condition.
    record Ratio(String over) implements Recipe {}

    /// Sum of amount × probability.
    record Weighted(String amount, String percent) implements Recipe {}

    /// Stages that were entered, and what came of it.
    ///
    /// @param over key of the type that tells who entered which stage when
    record Funnel(String over) implements Recipe {}

    /// The measure that this stands for.
    ///
    /// @param path finds a field
    /// @param rule reads a condition
    default Reading<Measure> measure(
            Function<String, FieldPath> path, Function<String, Reading<Filter>> rule) {
        return switch (this) {
            case Count() -> understood(new Measure.Count());
            case Sum(String of) -> understood(new Measure.Sum(path.apply(of)));
            case Average(String of) -> understood(new Measure.Average(path.apply(of)));
            case AverageDays(String from, String to) ->
                    understood(new Measure.AverageDays(path.apply(from), path.apply(to)));
            case Weighted(String amount, String percent) ->
                    understood(new Measure.Weighted(path.apply(amount), path.apply(percent)));
            case Ratio(String over) ->
                    rule.apply(over).then(filter -> understood(new Measure.Share(filter)));
            case Funnel(_) -> throw new IllegalArgumentException("a funnel has stages");
        };
    }

    private static Reading<Measure> understood(Measure measure) {
        return new Reading.Understood<>(measure);
    }
}
