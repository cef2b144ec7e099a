package org.phalanx.kernel.type;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What values of a field look like.
///
/// @param scale digits after the decimal point of decimals and percents
/// @param maxLength greatest number of characters of a text
/// @param target key of the type that references and tags point to
/// @param options what choices, cascades and bands offer, in order
/// @param min least number allowed
/// @param max greatest number allowed
public record Shape(
        int scale,
        int maxLength,
        @Nullable String target,
        List<Option> options,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    /// Characters of one line where a field doesn't say.
    public static final int LINE = 500;

    /// Characters of a long text where a field doesn't say.
    public static final int PAGE = 20_000;

    public Shape {
        options = List.copyOf(options);
    }

    /// The usual shape of a kind that needs no further word.
    public static Shape of(Kind kind) {
        int length = kind == Kind.LONG_TEXT ? PAGE : LINE;
        return new Shape(kind == Kind.DECIMAL ? 2 : 0, length, null, List.of(), null, null);
    }

    /// This shape with these options.
    public Shape withOptions(List<Option> offered) {
        return new Shape(scale, maxLength, target, offered, min, max);
    }

    /// This shape with so many digits after the decimal point.
    public Shape withScale(int digits) {
        return new Shape(digits, maxLength, target, options, min, max);
    }

    /// This shape pointing to a type.
    public Shape withTarget(String type) {
        return new Shape(scale, maxLength, type, options, min, max);
    }
}
