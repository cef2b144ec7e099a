package org.phalanx.store.query.figure;

import java.util.List;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.FieldPath;

/// A figure about some records.
public sealed interface Measure {

    /// How many there are.
    record Count() implements Measure {}

    /// Sum of a number or amount; empty ones add nothing.
    record Sum(FieldPath of) implements Measure {}

    /// Mean of a number or amount; empty ones don't count.
    record Average(FieldPath of) implements Measure {}

    /// Percent points of those that pass a filter.
    record Share(Filter over) implements Measure {}

    /// Mean number of whole days from one date or moment to another; without both ends a record
    /// doesn't count.
    record AverageDays(FieldPath from, FieldPath to) implements Measure {}

    /// Sum of an amount times percent points.
    record Weighted(FieldPath amount, FieldPath percent) implements Measure {}

    /// Which of the records are counted as `n` of the figure.
    default Filter counted() {
        return switch (this) {
            case Count(), Sum(_), Share(_), Weighted(_, _) -> Filter.everything();
            case Average(FieldPath of) -> present(of);
            case AverageDays(FieldPath from, FieldPath to) -> present(from).and(present(to));
        };
    }

    /// Every path that it reads.
    default List<FieldPath> paths() {
        return switch (this) {
            case Count() -> List.of();
            case Sum(FieldPath of) -> List.of(of);
            case Average(FieldPath of) -> List.of(of);
            case Share(Filter over) -> List.copyOf(over.paths());
            case AverageDays(FieldPath from, FieldPath to) -> List.of(from, to);
            case Weighted(FieldPath amount, FieldPath percent) -> List.of(amount, percent);
        };
    }

    private static Filter present(FieldPath path) {
        return new Filter.Not(new Filter.IsEmpty(path));
    }
}
