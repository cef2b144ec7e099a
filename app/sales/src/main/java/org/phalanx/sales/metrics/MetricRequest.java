package org.phalanx.sales.metrics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question for a metric, in the words of a command line or a saved dashboard.
///
/// @param metric its id
/// @param by what to group by: paths such as `owner.team.region`, calendar words (`year`,
///   `quarter`, `month`, `week`, `day`) for the metric's date, or a date with a word:
///   `created_at.month`, or a tree of options with `top`: `account.region.top` goes by province
/// @param period such as `2017-Q1`, by the metric's date; null for all time
/// @param where which of the metric's records: a rule over `it`; null for all
/// @param top how many groups, the greatest first, the rest told as one; 0 for all
public record MetricRequest(
        String metric, List<String> by, @Nullable String period, @Nullable String where, int top) {

    public MetricRequest {
        by = List.copyOf(by);
    }

    /// The total of a metric over all time.
    public static MetricRequest of(String metric) {
        return new MetricRequest(metric, List.of(), null, null, 0);
    }

    /// Grouped by these.
    public MetricRequest by(String... keys) {
        return new MetricRequest(metric, List.of(keys), period, where, top);
    }

    /// Without groups.
    public MetricRequest total() {
        return new MetricRequest(metric, List.of(), period, where, 0);
    }

    /// In a period.
    public MetricRequest in(@Nullable String wanted) {
        return new MetricRequest(metric, by, wanted, where, top);
    }

    /// Only of these records; null for all.
    public MetricRequest where(@Nullable String rule) {
        return new MetricRequest(metric, by, period, rule, top);
    }

    /// The greatest groups only; 0 for all.
    public MetricRequest top(int most) {
        return new MetricRequest(metric, by, period, where, most);
    }
}
