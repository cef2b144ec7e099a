package org.phalanx.desktop.ui.text;

import java.math.BigDecimal;
import java.util.Currency;

/// Writes the amounts of one column in one scale, so that they can be compared at a glance; the
/// header says the unit.
///
/// @param unit such as `万` or `K`, empty when amounts are written whole
/// @param power how far the point moves to the left
/// @param decimals digits kept behind it
/// @param digits of the currency's minor unit
public record MoneyColumn(String unit, int power, int decimals, int digits) {
    private static final int FOUR = 4;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The scale in which amounts around a typical one read best.
    static MoneyColumn around(long minorUnits, Currency currency, boolean chinese) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal typical = BigDecimal.valueOf(minorUnits, digits).abs();
        int size = typical.precision() - typical.scale() - 1;
        if (chinese) {
            return size >= 2 * FOUR
                    ? of("亿", 2 * FOUR, typical, digits)
                    : size >= FOUR ? of("万", FOUR, typical, digits) : whole(digits);
        }
        return size >= 6
                ? of("M", 6, typical, digits)
                : size >= FOUR ? of("K", 3, typical, digits) : whole(digits);
    }

    private static MoneyColumn whole(int digits) {
        return new MoneyColumn("", 0, 0, digits);
    }

    private static MoneyColumn of(String unit, int power, BigDecimal typical, int digits) {
        BigDecimal shown = typical.movePointLeft(power);
        int decimals = shown.compareTo(TEN) < 0 ? 2 : shown.compareTo(HUNDRED) < 0 ? 1 : 0;
        return new MoneyColumn(unit, power, decimals, digits);
    }

    /// An amount without currency and unit: `42.5`.
    public String write(long minorUnits) {
        if (minorUnits == 0) {
            return "0";
        }
        BigDecimal amount = BigDecimal.valueOf(minorUnits, digits).movePointLeft(power);
        String written = FigureFormat.plain(amount.abs(), decimals);
        return minorUnits < 0 ? FigureFormat.MINUS + written : written;
    }
}
