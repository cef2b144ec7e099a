package org.phalanx.sales.metrics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a metric's value is told in.
public enum Unit {
    /// Major units of the workspace's currency.
    MONEY,
    /// A number of records.
    COUNT,
    /// Percent points: 50 is a half.
    PERCENT,
    /// Days.
    DAYS;

    /// The name in files and reports: `money`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The unit with this name, if it is one.
    public static Optional<Unit> of(String key) {
        return Arrays.stream(values()).filter(unit -> unit.key().equals(key)).findFirst();
    }
}
