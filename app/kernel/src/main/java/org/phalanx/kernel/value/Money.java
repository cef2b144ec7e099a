package org.phalanx.kernel.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount in a currency, as whole minor units, so that sums are exact to the cent.
///
/// @param minor minor units (fen, cents; as many as ISO 4217 says)
/// @param currency ISO 4217 code
public record Money(long minor, String currency) {

    /// The amount in major units, rounded half up to the currency's digits.
    ///
    /// @throws ArithmeticException when it doesn't fit
    public static Money of(BigDecimal major, String currency) {
        BigDecimal minor = major.movePointRight(digits(currency)).setScale(0, RoundingMode.HALF_UP);
        return new Money(minor.longValueExact(), currency);
    }

    /// Digits after the decimal point of a currency.
    public static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /// The amount in major units.
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, digits(currency));
    }
}
