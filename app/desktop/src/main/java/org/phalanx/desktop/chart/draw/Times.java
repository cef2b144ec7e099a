package org.phalanx.desktop.chart.draw;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;

/// Whether a chart's first dimension is time, which its keys say.
public final class Times {
    private static final int DATE = 10;

    private Times() {}

    public static boolean are(ChartData data) {
        return !data.categories().isEmpty()
                && data.categories().stream().allMatch(one -> day(one).isPresent());
    }

    /// The day that a key begins at.
    public static Optional<LocalDate> day(Category category) {
        if (category.key().length() != DATE) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(category.key()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
