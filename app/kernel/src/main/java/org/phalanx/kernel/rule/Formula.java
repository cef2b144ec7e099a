package org.phalanx.kernel.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.value.Money;
import org.phalanx.kernel.value.Values;

/// A formula or condition over one record's own fields that was read; safe for any thread.
///
/// Numbers are exact: they are rounded once, half up, to what the field holds, and a quotient
/// before that to 34 digits.
public final class Formula {

    private final @Nullable Field field;
    private final Set<String> reads;
    private final Program program;

    Formula(@Nullable Field field, Set<String> reads, Program program) {
        this.field = field;
        this.reads = Set.copyOf(reads);
        this.program = program;
    }

    /// Keys of the fields that it reads.
    public Set<String> reads() {
        return reads;
    }

    /// Whether it holds for a record; for conditions.
    public boolean holds(Scene scene, Lookup lookup, Facts it) {
        return Boolean.TRUE.equals(program.value(scene, lookup, it));
    }

    /// Its value for a record in the canonical form of its field, or what is wrong with it.
    ///
    /// @param scene of which only zone and currency count
    /// @throws IllegalStateException when it is no formula of a field
    public Values.Normal value(Scene scene, Lookup lookup, Facts it) {
        if (field == null) {
            throw new IllegalStateException("a condition has no value");
        }
        Object result = program.value(scene, lookup, it);
        if (!(result instanceof BigDecimal number)) {
            return Values.normalise(field, result);
        }
        try {
            return Values.normalise(field, number(field.kind(), number, scene.currency()));
        } catch (ArithmeticException tooLarge) {
            return new Values.Normal(null, Phrase.of("value.too-large", "9223372036854775807"));
        }
    }

    private static Object number(Kind kind, BigDecimal number, String currency) {
        return switch (kind) {
            case INTEGER -> number.setScale(0, RoundingMode.HALF_UP).longValueExact();
            case MONEY -> Money.of(number, currency);
            default -> number;
        };
    }

    /// What carries it out.
    interface Program {

        /// The plain value: numbers as `BigDecimal`, moments as `Instant`, empty as null.
        @Nullable Object value(Scene scene, Lookup lookup, Facts it);
    }
}
