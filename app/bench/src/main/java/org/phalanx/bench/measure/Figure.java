package org.phalanx.bench.measure;

import java.util.Locale;

/// One measured value beside its budget.
///
/// @param path what was measured
/// @param what which figure of it
/// @param value as measured; not a number when it could not be measured
/// @param unit of value and budget
/// @param budget the most, or the least where `atLeast`, that is allowed
/// @param atLeast whether more is better
/// @param note what the value was made of, or why there is none, for people
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

    /// A figure that can't be measured here.
    public static Figure notShown(String path, String why) {
        return new Figure(path, "not shown", Double.NaN, "", 0, false, why);
    }

    /// Whether it was measured.
    public boolean isShown() {
        return !Double.isNaN(value);
    }

    /// Whether it was measured and is beyond its budget.
    public boolean isOver() {
        return isShown() && (atLeast ? value < budget : value > budget);
    }

    /// Of two runs the one further from its budget's good side.
    public Figure worse(Figure other) {
        boolean otherIsWorse = atLeast ? other.value < value : other.value > value;
        return otherIsWorse ? other : this;
    }

    /// The figure in one line.
    public String line() {
        if (!isShown()) {
            return String.format(Locale.ROOT, "%-5s %-20s %s: %s", "--", path, what, note);
        }
        return String.format(
                Locale.ROOT,
                "%-5s %-20s %-28s %8.2f %-3s %s %.2f%s",
                isOver() ? "OVER" : "ok",
                path,
                what,
                value,
                unit,
                atLeast ? ">=" : "<=",
                budget,
                note.isEmpty() ? "" : " (" + note + ")");
    }
}
