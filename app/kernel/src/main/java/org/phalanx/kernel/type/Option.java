package org.phalanx.kernel.type;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One of the values that a choice, cascade or band offers.
///
/// @param key immutable, stored in records
/// @param label what people read
/// @param parent key of the option above, in a cascade
/// @param colour token name such as `ok`, or null for none
/// @param span the numbers that a band stands for
public record Option(
        String key,
        Label label,
        @Nullable String parent,
        @Nullable String colour,
        @Nullable Span span) {

    /// A plain option.
    public static Option of(String key, Label label) {
        return new Option(key, label, null, null, null);
    }

    /// A closed span of numbers, open above when `to` is null.
    public record Span(BigDecimal from, @Nullable BigDecimal to) {

        /// Whether the number falls into this span.
        public boolean holds(BigDecimal number) {
            return number.compareTo(from) >= 0 && (to == null || number.compareTo(to) <= 0);
        }
    }
}
