package org.phalanx.desktop.dashboard.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.period.Period;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.store.query.figure.Bucket;

/// The times of a chart without gaps: what nothing happened in stands there as well.
final class Course {

    private static final int MOST = 1500;

    private Course() {}

    /// The texts of all times from the first to the last one.
    ///
    /// @param of what the chart is about; null for all time, then as far as there are records
    /// @param today nothing later is shown but what there is
    static List<String> times(
            Bucket bucket, @Nullable Period of, List<MetricResult.Row> rows, LocalDate today) {
        List<String> told =
                rows.stream()
                        .map(row -> row.by().getFirst().value())
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .sorted()
                        .distinct()
                        .toList();
        if (told.isEmpty()) {
            return told;
        }
        LocalDate first = of == null ? bucket.period(told.getFirst()).first() : of.first();
        LocalDate end = bucket.period(told.getLast()).first();
        if (of != null) {
            LocalDate until = of.last().isBefore(today) ? of.last() : today;
            end = end.isBefore(until) ? until : end;
        }
        var times = new ArrayList<String>();
        for (LocalDate at = first; !at.isAfter(end) && times.size() < MOST; ) {
            Period step = bucket.period(bucket.text(at));
            times.add(step.text());
            at = step.last().plusDays(1);
        }
        return times;
    }
}
