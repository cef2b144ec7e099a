package org.phalanx.kernel.value;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The pattern of a series of numbers, such as `Q-{yyyy}-{0000}`: what stands outside of braces
/// stays, `{yyyy}`, `{yy}`, `{MM}` and `{dd}` are parts of the day, and the noughts are the counter
/// with as many digits at least. Each period, which is what the parts of the day tell apart, counts
/// from one.
public final class NumberPattern {

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern COUNTER = Pattern.compile("0{1,12}");
    private static final String MARK = "\0";
    private static final int MOST_DIGITS = 15;

    private final String text;
    private final Pattern written;

    private NumberPattern(String text, Pattern written) {
        this.text = text;
        this.written = written;
    }

    /// A number of the series.
    ///
    /// @param before what stands before the counter
    /// @param after what stands behind it
    /// @param count from one
    public record Place(String before, String after, long count) {}

    /// The pattern with this text; empty when it has no counter or more than one, or a gap that
    /// means nothing.
    public static Optional<NumberPattern> of(String text) {
        var regex = new StringBuilder();
        int at = 0;
        int counters = 0;
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            String part = digits(gap.group(1));
            if (part == null) {
                return Optional.empty();
            }
            counters += part.startsWith("(?<n>") ? 1 : 0;
            regex.append(Pattern.quote(text.substring(at, gap.start()))).append(part);
            at = gap.end();
        }
        String rest = text.substring(at);
        boolean whole = counters == 1 && !rest.contains("{") && !rest.contains("}");
        regex.append(Pattern.quote(rest));
        return whole
                ? Optional.of(new NumberPattern(text, Pattern.compile(regex.toString())))
                : Optional.empty();
    }

    private static @Nullable String digits(String gap) {
        if (COUNTER.matcher(gap).matches()) {
            return "(?<n>[0-9]{" + gap.length() + "," + MOST_DIGITS + "})";
        }
        return switch (gap) {
            case "yyyy" -> "[0-9]{4}";
            case "yy", "MM", "dd" -> "[0-9]{2}";
            default -> null;
        };
    }

    /// The first number of the period that a day is in.
    public Place first(LocalDate day) {
        String marked =
                GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(part(gap, day)));
        int at = marked.indexOf(MARK);
        return new Place(marked.substring(0, at), marked.substring(at + 1), 1);
    }

    private static String part(MatchResult gap, LocalDate day) {
        return switch (gap.group(1)) {
            case "yyyy" -> String.format(Locale.ROOT, "%04d", day.getYear());
            case "yy" -> String.format(Locale.ROOT, "%02d", day.getYear() % 100);
            case "MM" -> String.format(Locale.ROOT, "%02d", day.getMonthValue());
            case "dd" -> String.format(Locale.ROOT, "%02d", day.getDayOfMonth());
            default -> MARK;
        };
    }

    /// The number of a place, as people read it.
    public String write(Place place) {
        Matcher gap = GAP.matcher(text);
        int digits = 1;
        while (gap.find()) {
            if (COUNTER.matcher(gap.group(1)).matches()) {
                digits = gap.group(1).length();
            }
        }
        return place.before()
                + String.format(Locale.ROOT, "%0" + digits + "d", place.count())
                + place.after();
    }

    /// Where a number stands in its series; empty when it isn't written like this.
    public Optional<Place> read(String number) {
        Matcher matcher = written.matcher(number);
        return matcher.matches()
                ? Optional.of(
                        new Place(
                                number.substring(0, matcher.start("n")),
                                number.substring(matcher.end("n")),
                                Long.parseLong(matcher.group("n"))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
