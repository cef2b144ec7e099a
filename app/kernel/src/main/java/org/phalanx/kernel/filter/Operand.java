package org.phalanx.kernel.filter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.FieldPath;

/// One side of a comparison.
public sealed interface Operand {

    /// A field of the record, or of one that it refers to. A path that ends in a reference stands
    /// for the id of the record there.
    record Path(FieldPath path) implements Operand {}

    /// The id of the record itself.
    record Self() implements Operand {}

    /// A fixed value: `String`, `Boolean`, `LocalDate`, `Instant`, the `UUID` of a record, or a
    /// `BigDecimal` in what people read (major units of workspace currency, percent points).
    record Literal(Object value) implements Operand {
        public Literal {
            value =
                    switch (value) {
                        case BigDecimal number -> shortest(number);
                        case Number number -> shortest(new BigDecimal(number.toString()));
                        case String _, Boolean _, LocalDate _, Instant _, UUID _ -> value;
                        default ->
                                throw new IllegalArgumentException(
                                        "no literal: " + value.getClass());
                    };
        }

        private static BigDecimal shortest(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /// Whoever asks, or a field of his user record.
    ///
    /// @param path from the user type, or null for the id of the person
    record Me(@Nullable FieldPath path) implements Operand {}

    /// The day of asking in the workspace's time zone, or one some days from it.
    ///
    /// @param days to add, negative for the past
    record Today(int days) implements Operand {}

    /// The first or last day of the week, month, quarter or year of asking.
    record At(Turn turn) implements Operand {}

    /// The moment of asking.
    record Now() implements Operand {}
}
