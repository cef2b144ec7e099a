package org.phalanx.desktop.records.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads numbers as salespeople type them: `1,280,000`, `128万`, `1.03亿`, `¥425K`, `1.28M`, `−5`,
/// full-width digits too.
final class NumberReading {
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)?(\\.\\d+)?([^\\d.,]*)");
    private static final Pattern SPAN = Pattern.compile("\\d\\D{0,3}[-~至到]\\D{0,2}\\d.*");
    private static final Pattern SIGNS = Pattern.compile("[¥$€£元\\s]");
    private static final Map<String, Integer> POWERS =
            Map.of("", 0, "千", 3, "k", 3, "万", 4, "w", 4, "m", 6, "亿", 8, "b", 9);

    private NumberReading() {}

    static Optional<BigDecimal> read(String typed) {
        Matcher matcher = NUMBER.matcher(plain(typed));
        boolean digits =
                matcher.matches() && (matcher.group(2) != null || matcher.group(3) != null);
        Integer power = digits ? POWERS.get(matcher.group(4)) : null;
        if (power == null) {
            return Optional.empty();
        }
        String whole = matcher.group(2) == null ? "0" : matcher.group(2).replace(",", "");
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        return Optional.of(
                new BigDecimal(matcher.group(1) + whole + fraction).movePointRight(power));
    }

    /// Whether it is a span such as `120-140万`, in which a person hasn't decided yet.
    static boolean isSpan(String typed) {
        return SPAN.matcher(plain(typed)).find();
    }

    private static String plain(String typed) {
        String digits =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replace('−', '-')
                        .replace('–', '-')
                        .replace('萬', '万')
                        .toLowerCase(Locale.ROOT);
        return SIGNS.matcher(digits).replaceAll("");
    }
}
