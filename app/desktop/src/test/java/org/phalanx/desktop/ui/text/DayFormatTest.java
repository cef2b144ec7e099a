package org.phalanx.desktop.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayFormatTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant WEDNESDAY_NOON = Instant.parse("2026-11-18T04:52:00Z");

    private final Language language = new Language();
    private final InstantSource clock = InstantSource.fixed(WEDNESDAY_NOON);
    private final DayFormat days = new DayFormat(language, clock, () -> SHANGHAI);
    private final DurationFormat durations = new DurationFormat(language, clock);

    @ParameterizedTest
    @CsvSource({
        "2026-11-17, 昨天, Yesterday",
        "2026-11-18, 今天, Today",
        "2026-11-19, 明天, Tomorrow",
        "2026-11-20, 周五, Fri",
        "2026-11-22, 周日, Sun",
        "2026-11-23, 11-23, 23 Nov",
        "2026-11-16, 11-16, 16 Nov",
        "2027-01-16, 2027-01-16, 16 Jan 2027",
        "2025-12-31, 2025-12-31, 31 Dec 2025",
    })
    void callsADayByItsDistance(LocalDate day, String chinese, String english) {
        assertThat(days.day(day)).isEqualTo(chinese);
        language.locale().set(Language.ENGLISH);
        assertThat(days.day(day)).isEqualTo(english);
    }

    @Test
    void momentsCarryTheTimeOfTheWorkspace() {
        assertThat(days.moment(Instant.parse("2026-11-18T06:00:00Z"))).isEqualTo("今天 14:00");
        assertThat(days.moment(Instant.parse("2026-11-18T16:30:00Z"))).isEqualTo("明天 00:30");
        assertThat(days.time(WEDNESDAY_NOON)).isEqualTo("12:52");
    }

    @Test
    void captionsNameTheWeekday() {
        assertThat(days.caption(LocalDate.of(2026, 11, 18))).isEqualTo("11月18日 周三");
        language.locale().set(Language.ENGLISH);
        assertThat(days.caption(LocalDate.of(2026, 11, 18))).isEqualTo("Wed 18 Nov");
        assertThat(days.full(LocalDate.of(2026, 12, 18))).isEqualTo("18 Dec 2026");
    }

    @Test
    void lengthsUseTheUnitsThatMatter() {
        assertThat(durations.length(Duration.ofMinutes(45))).isEqualTo("45 分");
        assertThat(durations.length(Duration.ofMinutes(70))).isEqualTo("1 时 10 分");
        assertThat(durations.length(Duration.ofHours(2))).isEqualTo("2 时");
        assertThat(durations.length(Duration.ofHours(50))).isEqualTo("2 天");
        language.locale().set(Language.ENGLISH);
        assertThat(durations.length(Duration.ofMinutes(70))).isEqualTo("1 h 10 min");
        assertThat(durations.days(1)).isEqualTo("1 day");
        assertThat(durations.days(2)).isEqualTo("2 days");
        assertThat(durations.days(0)).isEqualTo("0 days");
    }

    @Test
    void pastMomentsAreSoLongAgo() {
        assertThat(durations.ago(WEDNESDAY_NOON.minusSeconds(20))).isEqualTo("刚刚");
        assertThat(durations.ago(WEDNESDAY_NOON.minusSeconds(200))).isEqualTo("3 分前");
        assertThat(durations.ago(WEDNESDAY_NOON.minus(Duration.ofHours(26)))).isEqualTo("1 天前");
        language.locale().set(Language.ENGLISH);
        assertThat(durations.ago(WEDNESDAY_NOON.minusSeconds(200))).isEqualTo("3 min ago");
        assertThat(durations.ago(WEDNESDAY_NOON.minusSeconds(20))).isEqualTo("just now");
    }
}
