package org.phalanx.kernel.rule.cel;

import com.google.re2j.Pattern;
import dev.cel.common.values.NullValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.TextMode;

/// The operators, defined for every pair of values, empty ones too.
final class Total {

    /// Digits beyond which nobody rounds.
    private static final int MOST_PLACES = 30;

    private Total() {}

    static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value instanceof NullValue
                || (value instanceof RecordValue record && record.isEmpty());
    }

    static boolean compare(Comparison by, Object left, Object right) {
        if (by.isEquality()) {
            return equal(left, right) == (by == Comparison.EQUAL);
        }
        Integer order = isEmpty(left) || isEmpty(right) ? null : order(left, right);
        return order != null && by.holds(order);
    }

    static boolean equal(Object left, Object right) {
        if (isEmpty(left) || isEmpty(right)) {
            return isEmpty(left) && isEmpty(right);
        }
        if (left instanceof RecordValue record && right instanceof RecordValue other) {
            return record.isSame(other);
        }
        Integer order = order(left, right);
        return order == null ? left.equals(right) : order == 0;
    }

    private static @Nullable Integer order(Object left, Object right) {
        return switch (left) {
            case Number _ when right instanceof Number -> number(left).compareTo(number(right));
            case String text when right instanceof String other -> byCodePoints(text, other);
            case LocalDate day when right instanceof LocalDate other -> day.compareTo(other);
            case LocalDate day when right instanceof Moment other -> day.compareTo(other.day());
            case Moment moment when right instanceof LocalDate other ->
                    moment.day().compareTo(other);
            case Moment moment when right instanceof Moment other ->
                    moment.at().compareTo(other.at());
            default -> null;
        };
    }

    /// The order of SQLite, which differs from Java's beyond the basic plane.
    private static int byCodePoints(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    static boolean in(Object one, Object many) {
        if (isEmpty(one) || !(many instanceof List<?> list)) {
            return false;
        }
        for (Object other : list) {
            if (equal(one, other)) {
                return true;
            }
        }
        return false;
    }

    static boolean match(TextMode mode, Object text, Object part) {
        return text instanceof String whole
                && part instanceof String piece
                && mode.holds(whole, piece);
    }

    static boolean matches(Object text, Object pattern) {
        return text instanceof String whole
                && pattern instanceof String regex
                && Pattern.compile(regex).matcher(whole).find();
    }

    static Object size(Object value) {
        return switch (value) {
            case List<?> list -> BigDecimal.valueOf(list.size());
            case String text -> BigDecimal.valueOf(text.codePointCount(0, text.length()));
            default -> BigDecimal.ZERO;
        };
    }

    static Object plus(Object left, Object right) {
        if (left instanceof String text && right instanceof String other) {
            return text + other;
        }
        return numbers(left, right) ? number(left).add(number(right)) : NullValue.NULL_VALUE;
    }

    static Object minus(Object left, Object right) {
        return numbers(left, right) ? number(left).subtract(number(right)) : NullValue.NULL_VALUE;
    }

    static Object times(Object left, Object right) {
        return numbers(left, right) ? number(left).multiply(number(right)) : NullValue.NULL_VALUE;
    }

    static Object by(Object left, Object right) {
        return numbers(left, right) && number(right).signum() != 0
                ? number(left).divide(number(right), MathContext.DECIMAL128)
                : NullValue.NULL_VALUE;
    }

    static Object negative(Object value) {
        return value instanceof Number ? number(value).negate() : NullValue.NULL_VALUE;
    }

    static Object daysAfter(Object day, Object days) {
        return day instanceof LocalDate from && days instanceof Number
                ? from.plusDays(number(days).longValue())
                : NullValue.NULL_VALUE;
    }

    static Object instant(Object text, Object zone) {
        return new Moment(Instant.parse((String) text), (ZoneId) zone);
    }

    static Object ifEmpty(Object value, Object other) {
        return isEmpty(value) ? other : value;
    }

    static Object round(Object value, Object digits) {
        return numbers(value, digits)
                ? number(value).setScale(places(digits), RoundingMode.HALF_UP)
                : NullValue.NULL_VALUE;
    }

    private static int places(Object digits) {
        return number(digits)
                .max(BigDecimal.valueOf(-MOST_PLACES))
                .min(BigDecimal.valueOf(MOST_PLACES))
                .intValue();
    }

    static Object days(Object from, Object to) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        return first == null || last == null
                ? NullValue.NULL_VALUE
                : BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last));
    }

    private static @Nullable LocalDate day(Object time) {
        return switch (time) {
            case LocalDate day -> day;
            case Moment moment -> moment.day();
            default -> null;
        };
    }

    static Object text(Object value) {
        return value instanceof Number
                ? number(value).stripTrailingZeros().toPlainString()
                : NullValue.NULL_VALUE;
    }

    /// A value outside of CEL.
    static @Nullable Object plain(Object value) {
        return switch (value) {
            case NullValue _ -> null;
            case Number _ -> number(value);
            case Moment moment -> moment.at();
            default -> value;
        };
    }

    private static boolean numbers(Object left, Object right) {
        return left instanceof Number && right instanceof Number;
    }

    /// The number as it was written: 0.1 is a tenth.
    static BigDecimal number(Object value) {
        return switch (value) {
            case BigDecimal number -> number;
            case Double number -> BigDecimal.valueOf(number);
            default -> BigDecimal.valueOf(((Number) value).longValue());
        };
    }
}
