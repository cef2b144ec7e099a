package org.phalanx.sales.imports.source.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as people write it, taken apart: sign, currency, digits with their marks, unit.
///
/// @param negative by a minus sign or accounting parentheses
/// @param currency mark found, or null
/// @param digits the digits with their grouping and decimal marks
/// @param percent whether a percent sign follows
/// @param power powers of ten by which 万 or 亿 multiply
public record NumberText(
        boolean negative, @Nullable String currency, String digits, boolean percent, int power) {
    private static final int LONGEST = 48;

    /// Takes a text apart, or says null when it cannot be a number; the digits are not checked yet.
    public static @Nullable NumberText of(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !mayBeNumber(text)) {
            return null;
        }
        String rest = plain(text).strip();
        boolean negative = false;
        if (rest.startsWith("(") && rest.endsWith(")")) {
            negative = true;
            rest = rest.substring(1, rest.length() - 1).strip();
        }
        if (hasSign(rest)) {
            negative ^= rest.charAt(0) == '-';
            rest = rest.substring(1).strip();
        }
        String currency = CurrencyMark.before(rest);
        if (currency != null) {
            rest = rest.substring(currency.length()).strip();
            if (hasSign(rest)) {
                negative ^= rest.charAt(0) == '-';
                rest = rest.substring(1);
            }
        }
        return tail(rest, negative, currency);
    }

    private static @Nullable NumberText tail(
            String start, boolean negative, @Nullable String currencyBefore) {
        String rest = start;
        String currency = currencyBefore;
        if (currency == null) {
            currency = CurrencyMark.after(rest);
            rest = currency == null ? rest : cut(rest, currency.length());
        }
        boolean percent = rest.endsWith("%");
        rest = percent ? cut(rest, 1) : rest;
        int power = power(rest);
        rest = power > 0 ? cut(rest, 1) : rest;
        return rest.isEmpty() ? null : new NumberText(negative, currency, rest, percent, power);
    }

    /// Whether the digits make a number with this decimal mark.
    public boolean fits(char decimalMark) {
        return DigitGroups.clean(digits, decimalMark) != null;
    }

    /// Whether nothing stands behind the decimal mark, or a unit lifts it above.
    public boolean isWhole(char decimalMark) {
        boolean fraction = digits.indexOf(decimalMark) >= 0 || digits.indexOf('-') > 0;
        return !fraction || power > 0;
    }

    /// The value with this decimal mark, or null when the digits do not fit it.
    public @Nullable BigDecimal value(char decimalMark) {
        String clean = DigitGroups.clean(digits, decimalMark);
        if (clean == null) {
            return null;
        }
        BigDecimal value = new BigDecimal(clean).movePointRight(power);
        return negative ? value.negate() : value;
    }

    /// Almost every text is dismissed here: a number has a digit and hardly any letter.
    private static boolean mayBeNumber(String text) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c) && ++letters > 3) {
                return false;
            }
        }
        return digits > 0;
    }

    private static boolean hasSign(String text) {
        return !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+');
    }

    private static String cut(String text, int length) {
        return text.substring(0, text.length() - length).strip();
    }

    private static int power(String text) {
        return text.endsWith("万") ? 4 : text.endsWith("亿") ? 8 : 0;
    }

    /// Full-width signs and digits, minus signs and the many spaces become plain ones.
    private static String plain(String text) {
        boolean isPlain = true;
        for (int i = 0; i < text.length() && isPlain; i++) {
            isPlain = text.charAt(i) < 0x7F;
        }
        if (isPlain) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '￥' -> '¥';
            case '\u2212', '\u2013' -> '-';
            case '\u00A0', '\u202F', '\u2009', '\u3000' -> ' ';
            case '\u2019' -> '\'';
            default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        };
    }
}
