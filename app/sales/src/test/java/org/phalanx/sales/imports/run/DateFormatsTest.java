package org.phalanx.sales.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.sales.imports.Imported;

/// The same deals written by people with other habits become the same records.
class DateFormatsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 3);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-MM-dd",
                "dd-MM-yy",
                "M/d/yyyy",
                "d.M.yyyy",
                "yyyy年M月d日",
                "yyyyMMdd",
                "dd MMM yyyy"
            })
    void readsEveryWayOfWritingDatesAsTheSame(String pattern) {
        var written = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        var lines = new ArrayList<String>(List.of("deal name,amount,expected close date"));
        var expected = new ArrayList<List<@Nullable String>>();
        for (int i = 0; i < 60; i++) {
            LocalDate day = FIRST.plusDays(17L * i);
            lines.add("deal " + (100 + i) + "," + (i * 10) + "," + written.format(day));
            expected.add(List.of("deal " + (100 + i), day.toString()));
        }
        try (Imported workspace = Imported.in(folder)) {
            Path file = workspace.file("deals.csv", lines.toArray(String[]::new));

            workspace.run(file);

            assertThat(
                            workspace.rows(
                                    "SELECT name, expected_sign_date FROM opportunity"
                                            + " ORDER BY name"))
                    .isEqualTo(expected);
        }
    }
}
