package org.phalanx.desktop.metrics.model;

import java.math.BigDecimal;

/// One scale for a column of amounts, so that its head carries the unit: 万 and 亿, K and M.
///
/// @param power of ten that amounts are divided by
/// @param unit its sign; empty for whole amounts
/// @param decimals that every amount of the column has
public record AmountScale(int power, String unit, int decimals) {

    private static final int THOUSANDS = 3;

    /// The scale in which the greatest amount has about four digits, so that neighbours differ.
    public static AmountScale of(BigDecimal greatest, boolean chinese) {
        int digits = greatest.abs().toBigInteger().toString().length();
        if (digits <= THOUSANDS + 1) {
            return new AmountScale(0, "", 0);
        }
        if (chinese) {
            return digits <= 8 ? scale(4, "万", digits) : scale(8, "亿", digits);
        }
        return digits <= 6 ? scale(THOUSANDS, "K", digits) : scale(6, "M", digits);
    }

    private static AmountScale scale(int power, String unit, int digits) {
        return new AmountScale(power, unit, Math.clamp(THOUSANDS + 1L - (digits - power), 0, 2));
    }
}
