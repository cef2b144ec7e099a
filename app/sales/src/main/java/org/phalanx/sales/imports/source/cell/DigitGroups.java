package org.phalanx.sales.imports.source.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rules by which digits are grouped: by three, or by two before the last three as in India;
/// one kind of mark within a number; none after the decimal mark. An exponent carries its sign,
/// since 12E5 is a code.
final class DigitGroups {
    private static final Pattern POINT = pattern(",", "\\.");
    private static final Pattern COMMA = pattern(".", ",");
    private static final Pattern GROUPING = Pattern.compile("[,. ']");

    private DigitGroups() {}

    private static Pattern pattern(String groupMark, String decimalMark) {
        String marks = "[ '" + groupMark + "]";
        return Pattern.compile(
                "(?<whole>[1-9]\\d{0,2}(?<mark>"
                        + marks
                        + ")\\d{3}(\\k<mark>\\d{3})*|[1-9]\\d?(["
                        + groupMark
                        + "]\\d{2})+["
                        + groupMark
                        + "]\\d{3}|\\d*)("
                        + decimalMark
                        + "(?<fraction>\\d+))?(?<exponent>[eE][+-]\\d{1,2})?");
    }

    /// The digits with a point as decimal mark and no grouping, or null when the text breaks a
    /// rule.
    static @Nullable String clean(String text, char decimalMark) {
        if (isPlain(text, decimalMark)) {
            return text.replace(decimalMark, '.');
        }
        if (!isPossible(text, decimalMark)) {
            return null;
        }
        Matcher matcher = (decimalMark == ',' ? COMMA : POINT).matcher(text);
        if (!matcher.matches() || !Character.isDigit(text.charAt(text.length() - 1))) {
            return null;
        }
        String fraction = matcher.group("fraction");
        String exponent = matcher.group("exponent");
        return "0"
                + GROUPING.matcher(matcher.group("whole")).replaceAll("")
                + (fraction == null ? "" : "." + fraction)
                + (exponent == null ? "" : exponent);
    }

    /// Dismisses most texts before the pattern is tried: nothing but digits, marks and exponents,
    /// one decimal mark, no grouping behind it.
    private static boolean isPossible(String text, char decimalMark) {
        int point = text.indexOf(decimalMark);
        int behind = point < 0 ? text.length() : point;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean exponent = c == 'e' || c == 'E' || (isSign(c) && follows(text, i));
            boolean grouping = i < behind && (c == ',' || c == '.' || c == ' ' || c == '\'');
            if (!digit && !exponent && !grouping && i != point) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    /// Whether an exponent stands before this place.
    private static boolean follows(String text, int place) {
        return place > 0 && (text.charAt(place - 1) == 'e' || text.charAt(place - 1) == 'E');
    }

    /// Digits, perhaps with one decimal mark between digits.
    private static boolean isPlain(String text, char decimalMark) {
        boolean marked = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == decimalMark && !marked && i > 0 && i < text.length() - 1) {
                marked = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
