package org.phalanx.sales.imports.source.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phalanx.sales.imports.source.Reason;

class DateStyleTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-MM-dd|2026-10-08|2026-10-08",
                "yyyy-MM-dd|2026-1-8|2026-01-08",
                "yyyy/M/d|2026/1/8|2026-01-08",
                "yyyy.M.d|2026.1.8|2026-01-08",
                "yyyyMMdd|20261008|2026-10-08",
                "yyyy年M月d日|2026年10月8日|2026-10-08",
                "M/d/yyyy|3/1/2017|2017-03-01",
                "d/M/yyyy|3/1/2017|2017-01-03",
                "dd-MM-yy|20-10-16|2016-10-20",
                "M/d/yy|02/23/26 08:55 PM|2026-02-23",
                "yy.M.d|26.3.5|2026-03-05",
                "MMM d, yyyy|Oct 8, 2026|2026-10-08",
                "MMM d yyyy|october 8 2026|2026-10-08",
                "d-MMM-yy|08-OCT-26|2026-10-08",
                "d MMM yyyy|8 Sept 2026|",
                "d MMM yyyy|8 Sep 2026|2026-09-08",
                "yyyy-MM-dd HH:mm|2026-10-08 12:30|2026-10-08",
                "serial-1900|45658|2025-01-01",
                "serial-1900|59|1900-02-28",
                "serial-1904|44196|2025-01-01",
            })
    void readsDays(String pattern, String text, LocalDate day) {
        assertThat(DateStyle.of(pattern).date(text, SHANGHAI).orNull()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-MM-dd|2024-01-23T03:54:57.000+0000|2024-01-23T03:54:57Z",
                "yyyy-MM-dd|2024-01-23T03:54:57Z|2024-01-23T03:54:57Z",
                "yyyy-MM-dd|2024-01-23T03:54:57.123456+08:00|2024-01-22T19:54:57.123456Z",
                "yyyy-MM-dd|2024-01-23 03:54|2024-01-22T19:54:00Z",
                "yyyy-MM-dd|2024-01-23 03:54:10 UTC|2024-01-23T03:54:10Z",
                "yyyy-MM-dd|2024-01-23|2024-01-22T16:00:00Z",
                "M/d/yy|02/23/26 08:55 PM|2026-02-23T12:55:00Z",
                "M/d/yy|02/23/26 12:05 AM|2026-02-22T16:05:00Z",
                "yyyy/M/d|2026/3/5 下午 3:20|2026-03-05T07:20:00Z",
                "yyyy年M月d日|2026年3月5日 15:20:01|2026-03-05T07:20:01Z",
            })
    void readsMoments(String pattern, String text, Instant moment) {
        assertThat(DateStyle.of(pattern).instant(text, SHANGHAI).orNull()).isEqualTo(moment);
    }

    @Test
    void seesADayFromTheTimeZone() {
        Parsed<LocalDate> day =
                DateStyle.of("yyyy-MM-dd").date("2024-01-23T20:00:00.000+0000", SHANGHAI);

        assertThat(day.orNull()).isEqualTo(LocalDate.of(2024, 1, 24));
    }

    @Test
    void takesTwoDigitsForTheYears1950To2049() {
        DateStyle style = DateStyle.of("d/M/yy");

        assertThat(style.date("1/2/49", SHANGHAI).orNull()).isEqualTo(LocalDate.of(2049, 2, 1));
        assertThat(style.date("1/2/50", SHANGHAI).orNull()).isEqualTo(LocalDate.of(1950, 2, 1));
    }

    @Test
    void tellsWhatIsNoDateFromWhatTheCalendarLacks() {
        DateStyle style = DateStyle.of("yyyy-MM-dd");

        assertThat(style.date("2023-02-29", SHANGHAI))
                .isEqualTo(Parsed.unreadable(Reason.NO_SUCH_DATE, "2023-02-29"));
        assertThat(style.date("23.02.2023", SHANGHAI))
                .isEqualTo(Parsed.unreadable(Reason.NOT_A_DATE, "23.02.2023", "yyyy-MM-dd"));
        assertThat(style.date(" ", SHANGHAI)).isEqualTo(Parsed.blank());
    }

    @Test
    void needsDayMonthAndYearInAPattern() {
        assertThatIllegalArgumentException().isThrownBy(() -> DateStyle.of("yyyy-MM"));
    }
}
