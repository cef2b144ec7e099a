package org.phalanx.kernel.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Option;

/// Brings values into the one canonical form of their field's kind, or says why it can't.
///
/// The same value always has the same form, so that "unchanged" can be seen by `equals`: texts are
/// stripped and NFC without control characters, an empty one is null; numbers have the field's
/// scale; sets are sorted; moments end at the millisecond.
public final class Values {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("[^\\p{L}]*\\p{Nd}[^\\p{L}]*.*");

    private Values() {}

    /// A canonical value, or the reason why there is none.
    ///
    /// @param value the value; null means empty, or refused when there is a problem
    /// @param problem what is wrong
    public record Normal(@Nullable Object value, @Nullable Phrase problem) {}

    /// The canonical form of a value for a field.
    public static Normal normalise(Field field, @Nullable Object value) {
        if (value == null) {
            return new Normal(null, null);
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, PHONE, EMAIL, WEB -> text(field, value);
            case CHOICE, CASCADE, BAND -> option(field, value);
            case INTEGER -> integer(field, value);
            case DECIMAL, PERCENT -> decimal(field, value);
            case MONEY ->
                    value instanceof Money money
                            ? ranged(field, money.major(), money)
                            : wrong(field, value);
            case DATE -> exact(value instanceof LocalDate, field, value);
            case INSTANT ->
                    value instanceof Instant at
                            ? good(at.truncatedTo(ChronoUnit.MILLIS))
                            : wrong(field, value);
            case YES_NO -> exact(value instanceof Boolean, field, value);
            case REFERENCE, USER -> exact(value instanceof UUID, field, value);
            case ADDRESS -> exact(value instanceof Address, field, value);
            case CHOICES -> options(field, value);
            case TAGS -> ids(field, value);
        };
    }

    private static Normal text(Field field, Object value) {
        if (!(value instanceof String raw)) {
            return wrong(field, value);
        }
        String text = clean(raw);
        if (text.isEmpty()) {
            return good(null);
        }
        int length = text.codePointCount(0, text.length());
        if (length > field.shape().maxLength()) {
            return bad("value.too-long", String.valueOf(field.shape().maxLength()));
        }
        boolean fits =
                switch (field.kind()) {
                    case EMAIL -> EMAIL.matcher(text).matches();
                    case PHONE -> PHONE.matcher(text).matches();
                    default -> true;
                };
        return fits ? good(text) : bad("value.not-" + field.kind().key(), text);
    }

    /// A text as it is kept: NFC, line breaks `\n`, no control characters, no blanks around it.
    public static String clean(String raw) {
        String text = raw;
        if (!isPlain(raw)) {
            text = Normalizer.normalize(raw, Normalizer.Form.NFC);
            text = LINE_BREAKS.matcher(text).replaceAll("\n");
            text = CONTROL.matcher(text).replaceAll("");
        }
        return text.strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7F && (c < 0x4E00 || c > 0x9FFF))) {
                return false;
            }
        }
        return true;
    }

    private static Normal option(Field field, Object value) {
        if (!(value instanceof String key)) {
            return wrong(field, value);
        }
        return field.option(key).isPresent() ? good(key) : bad("value.no-option", key);
    }

    private static Normal options(Field field, Object value) {
        if (!(value instanceof Collection<?> many)) {
            return wrong(field, value);
        }
        List<String> keys = many.stream().map(String::valueOf).distinct().sorted().toList();
        for (String key : keys) {
            if (field.option(key).isEmpty()) {
                return bad("value.no-option", key);
            }
        }
        return good(keys.isEmpty() ? null : keys);
    }

    private static Normal ids(Field field, Object value) {
        if (!(value instanceof Collection<?> many)) {
            return wrong(field, value);
        }
        if (!many.stream().allMatch(UUID.class::isInstance)) {
            return wrong(field, value);
        }
        List<UUID> ids = many.stream().map(UUID.class::cast).distinct().sorted().toList();
        return good(ids.isEmpty() ? null : ids);
    }

    private static Normal integer(Field field, Object value) {
        return value instanceof Long number
                ? ranged(field, BigDecimal.valueOf(number), number)
                : wrong(field, value);
    }

    private static Normal decimal(Field field, Object value) {
        if (!(value instanceof BigDecimal number)) {
            return wrong(field, value);
        }
        BigDecimal scaled = number.setScale(field.shape().scale(), RoundingMode.HALF_UP);
        if (scaled.unscaledValue().bitLength() > 63) {
            return bad("value.too-large", number.toPlainString());
        }
        return ranged(field, scaled, scaled);
    }

    private static Normal ranged(Field field, BigDecimal number, Object value) {
        BigDecimal min = field.shape().min();
        if (min != null && number.compareTo(min) < 0) {
            return bad("value.too-small", min.toPlainString());
        }
        BigDecimal max = field.shape().max();
        if (max != null && number.compareTo(max) > 0) {
            return bad("value.too-large", max.toPlainString());
        }
        return good(value);
    }

    /// The band of a field into which a number falls, or null.
    public static @Nullable String band(Field field, BigDecimal number) {
        for (Option option : field.shape().options()) {
            Option.Span span = option.span();
            if (span != null && span.holds(number)) {
                return option.key();
            }
        }
        return null;
    }

    private static Normal exact(boolean fits, Field field, Object value) {
        return fits ? good(value) : wrong(field, value);
    }

    private static Normal good(@Nullable Object value) {
        return new Normal(value, null);
    }

    private static Normal bad(String key, String detail) {
        return new Normal(null, Phrase.of(key, detail));
    }

    private static Normal wrong(Field field, Object value) {
        return bad("value.not-" + field.kind().key(), String.valueOf(value));
    }
}
