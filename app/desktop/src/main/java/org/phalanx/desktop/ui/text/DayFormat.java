package org.phalanx.desktop.ui.text;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Locale;

/// Writes days as far as they are away: `今天 14:00`, `明天`, `周五`, `11-23`, `2027-01-16`.
///
/// A weekday stands only for the days left of the running week, so that it can never mean two days.
public final class DayFormat {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Language language;
    private final Texts texts;
    private final InstantSource clock;
    private final Provider<ZoneId> zone;

    @Inject
    public DayFormat(Language language, InstantSource clock, Provider<ZoneId> zone) {
        this.language = language;
        this.texts = language.texts(DayFormat.class);
        this.clock = clock;
        this.zone = zone;
    }

    /// The day as it is called from today.
    public String day(LocalDate day) {
        LocalDate today = today();
        long away = ChronoUnit.DAYS.between(today, day);
        if (away >= -1 && away <= 1) {
            return texts.get(
                    away == 0 ? "date.today" : away == 1 ? "date.tomorrow" : "date.yesterday");
        }
        if (away > 1 && sameWeek(today, day)) {
            return pattern("E", "E").format(day);
        }
        return day.getYear() == today.getYear() ? pattern("MM-dd", "d MMM").format(day) : full(day);
    }

    /// The day with its time of day: `今天 14:00`, `11-23 09:30`.
    public String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(zone.get());
        return day(local.toLocalDate()) + " " + TIME.format(local);
    }

    /// The same within a sentence, where English writes `today` in small letters.
    public String momentWithin(Instant instant) {
        return within(moment(instant), dayOf(instant));
    }

    /// The day within a sentence.
    public String dayWithin(LocalDate day) {
        return within(day(day), day);
    }

    private String within(String text, LocalDate day) {
        boolean named = Math.abs(ChronoUnit.DAYS.between(today(), day)) <= 1;
        return named && !language.isChinese()
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(zone.get()).toLocalDate();
    }

    /// The time of day alone: `14:00`.
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone.get()));
    }

    /// The whole date whatever day it is: `2026-12-18`, `18 Dec 2026`.
    public String full(LocalDate day) {
        return pattern("yyyy-MM-dd", "d MMM yyyy").format(day);
    }

    /// The first day of a span in front of its last: English leaves out a year that both share.
    public String beginning(LocalDate first, LocalDate last) {
        return language.isChinese() || first.getYear() != last.getYear()
                ? full(first)
                : pattern("", "d MMM").format(first);
    }

    /// A day as a caption with its weekday: `11月18日 周三`, `Wed 18 Nov`.
    public String caption(LocalDate day) {
        return pattern("M月d日 E", "E d MMM").format(day);
    }

    /// The present day in the workspace's time zone.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone.get());
    }

    private static boolean sameWeek(LocalDate one, LocalDate other) {
        return one.with(WeekFields.ISO.dayOfWeek(), 1)
                .equals(other.with(WeekFields.ISO.dayOfWeek(), 1));
    }

    private DateTimeFormatter pattern(String chinese, String english) {
        return DateTimeFormatter.ofPattern(
                language.isChinese() ? chinese : english, language.locale().get());
    }
}
