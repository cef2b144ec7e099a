package org.phalanx.bench.measure;

import java.util.Locale;

/// One measured value beside its budget.
///
/// @param path what was measured
/// @param what which figure of it
/// @param value as measured
/// @param unit of value and budget
/// @param budget the most, or the least where `atLeast`, that is allowed
/// @param atLeast whether more is better
/// @param note what the value was made of, for people
public record Figure(
        String path,
        String what,
        double value,
        String unit,
        double budget,
        boolean atLeast,
        String note) {

    /// A value that must not exceed its budget.
    public static Figure atMost(
            String path, String what, double value, String unit, double budget, String note) {
        return new Figure(path, what, value, unit, budget, false, note);
    }

    /// A value that must reach its budget.
    public static Figure atLeast(
            String path, String what, double value, String unit, double budget, String note) {
        return new Figure(path, what, value, unit, budget, true, note);
    }

    /// Whether it keeps its budget.
    public boolean holds() {
        return atLeast ? value >= budget : value <= budget;
    }

    /// Of two runs the one further from its budget's good side.
    public Figure worse(Figure other) {
        boolean otherIsWorse = atLeast ? other.value < value : other.value > value;
        return otherIsWorse ? other : this;
    }

    /// The figure in one line.
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-5s %-22s %-28s %9.2f %-5s (%s %.2f) %s",
                holds() ? "ok" : "OVER",
                path,
                what,
                value,
                unit,
                atLeast ? "at least" : "at most",
                budget,
                note);
    }
}
