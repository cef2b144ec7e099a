package org.phalanx.sales.imports.source.cell;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Reason;

/// How numbers are written in a column.
///
/// Any usual grouping is accepted, signs of currencies and 万 and 亿 too; `45%` is 45, that is
/// percent points. Accounting parentheses mean a negative.
///
/// @param decimalMark a point or a comma
/// @param grouping mark between groups of digits, or null when there is none
/// @param percent whether numbers carry a percent sign
/// @param currency ISO 4217 code when all marked amounts have the same, else null
public record NumberStyle(
        char decimalMark,
        @Nullable Character grouping,
        boolean percent,
        @Nullable String currency) {

    /// Digits with a decimal point.
    public static final NumberStyle PLAIN = new NumberStyle('.', null, false, null);

    /// The number that a text says.
    public Parsed<BigDecimal> parse(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Parsed.blank();
        }
        NumberText number = NumberText.of(stripped);
        BigDecimal value = number == null ? null : number.value(decimalMark);
        return value == null
                ? Parsed.unreadable(Reason.NOT_A_NUMBER, stripped, sample())
                : Parsed.of(value);
    }

    /// ISO 4217 code of the currency that a text names.
    public static Optional<String> currencyIn(String text) {
        NumberText number = NumberText.of(text.strip());
        return Optional.ofNullable(number).map(NumberText::currency).map(CurrencyMark::code);
    }

    /// A number in this style.
    public String sample() {
        String whole = grouping == null ? "1234" : "1" + grouping + "234";
        return whole + decimalMark + "56" + (percent ? "%" : "");
    }
}
