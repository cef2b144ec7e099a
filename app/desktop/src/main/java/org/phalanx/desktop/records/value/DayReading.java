package org.phalanx.desktop.records.value;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads days and moments as people type them, from where they stand in time: `2026-12-18`,
/// `12-18`, `12月18日`, `18 Dec`, `今天`, `明天`, `周五`, `+3`, with a time `14:00` behind for moments.
final class DayReading {
    private static final Pattern FULL =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})[日号]?");
    private static final Pattern ENGLISH =
            Pattern.compile("(\\d{1,2}) ?([a-z]{3})[a-z]*\\.?(?: (\\d{4}))?");
    private static final Pattern AWAY = Pattern.compile("\\+(\\d{1,4})[天d]?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期|礼拜)([一二三四五六日天])");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:点](\\d{2})?");
    private static final String WEEK = "一二三四五六日";
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final List<String> DAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final LocalDate today;

    DayReading(LocalDate today) {
        this.today = today;
    }

    Optional<LocalDate> day(String typed) {
        String text = plain(typed);
        try {
            return Optional.ofNullable(named(text)).or(() -> Optional.ofNullable(written(text)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// A time alone is today's; a day alone begins at nine.
    Optional<LocalDateTime> moment(String typed) {
        String text = plain(typed);
        int gap = text.lastIndexOf(' ');
        Optional<LocalTime> time = time(gap < 0 ? text : text.substring(gap + 1));
        if (time.isEmpty()) {
            return day(text).map(day -> day.atTime(9, 0));
        }
        return gap < 0
                ? time.map(today::atTime)
                : day(text.substring(0, gap)).map(day -> day.atTime(time.get()));
    }

    private static Optional<LocalTime> time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    private @Nullable LocalDate named(String text) {
        Matcher away = AWAY.matcher(text);
        if (away.matches()) {
            return today.plusDays(Long.parseLong(away.group(1)));
        }
        Matcher weekday = WEEKDAY.matcher(text.replace('天', '日'));
        if (weekday.matches()) {
            return next(WEEK.indexOf(weekday.group(1)));
        }
        if (text.length() >= 3 && DAYS.contains(text.substring(0, 3)) && text.matches("[a-z]+")) {
            return next(DAYS.indexOf(text.substring(0, 3)));
        }
        return switch (text) {
            case "今天", "today" -> today;
            case "明天", "tomorrow" -> today.plusDays(1);
            case "后天" -> today.plusDays(2);
            case "昨天", "yesterday" -> today.minusDays(1);
            default -> null;
        };
    }

    private LocalDate next(int index) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(index + 1)));
    }

    /// A date without a year is the one nearest to today.
    private @Nullable LocalDate written(String text) {
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            return LocalDate.of(number(full, 1), number(full, 2), number(full, 3));
        }
        Matcher brief = SHORT.matcher(text);
        if (brief.matches()) {
            return nearest(number(brief, 1), number(brief, 2));
        }
        Matcher english = ENGLISH.matcher(text);
        if (english.matches() && MONTHS.contains(english.group(2))) {
            int month = MONTHS.indexOf(english.group(2)) + 1;
            return english.group(3) == null
                    ? nearest(month, number(english, 1))
                    : LocalDate.of(number(english, 3), month, number(english, 1));
        }
        return null;
    }

    private LocalDate nearest(int month, int day) {
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isBefore(today.minusMonths(6)) ? thisYear.plusYears(1) : thisYear;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
