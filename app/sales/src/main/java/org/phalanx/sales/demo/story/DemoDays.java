package org.phalanx.sales.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days of a story, counted from today: `-3d`, `0d 09:30`, `+2d 10:00`.
///
/// @param today the day that the story ends on
/// @param zone in which it happens
public record DemoDays(LocalDate today, ZoneId zone) {

    private static final Pattern FORM = Pattern.compile("([+-]?\\d+)d(?:\\s+(\\d{1,2}:\\d{2}))?");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    LocalDate date(String text) {
        return today.plusDays(Integer.parseInt(parts(text).group(1)));
    }

    Instant instant(String text) {
        String time = parts(text).group(2);
        return date(text)
                .atTime(time == null ? MORNING : LocalTime.parse(padded(time)))
                .atZone(zone)
                .toInstant();
    }

    private static String padded(String time) {
        return time.length() == 4 ? "0" + time : time;
    }

    private static Matcher parts(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("no day of a story: " + text);
        }
        return parts;
    }
}
