package org.phalanx.sales.imports.source.cell;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Reason;

/// How the values of a column are written, and so what each of its cells says.
///
/// Every reading strips blanks around the text; a cell that is empty or has one of the words in
/// `notChosen` is [Parsed.Blank].
///
/// @param dates how dates are written; ISO when null
/// @param numbers how numbers are written
/// @param notChosen words that mean an empty cell, as they stand
public record CellFormat(@Nullable DateStyle dates, NumberStyle numbers, Set<String> notChosen) {
    private static final DateStyle ISO = DateStyle.of("yyyy-MM-dd");

    /// What runs as a formula at the beginning of a cell.
    private static final String GUARDED = "=+-@\t\r\n＝＋－＠";

    /// ISO dates, plain numbers, no words for an empty cell.
    public static final CellFormat PLAIN = new CellFormat(null, NumberStyle.PLAIN, Set.of());

    public CellFormat {
        notChosen = Set.copyOf(notChosen);
    }

    /// The same with dates in this style.
    public CellFormat withDates(DateStyle style) {
        return new CellFormat(style, numbers, notChosen);
    }

    /// The same with numbers in this style.
    public CellFormat withNumbers(NumberStyle style) {
        return new CellFormat(dates, style, notChosen);
    }

    /// The same with these words for an empty cell.
    public CellFormat withNotChosen(Set<String> words) {
        return new CellFormat(dates, numbers, words);
    }

    /// Whether the cell says nothing.
    public boolean isBlank(String cell) {
        return cell.isBlank() || (!notChosen.isEmpty() && notChosen.contains(cell.strip()));
    }

    /// The text, without the apostrophe by which exports keep it from running as a formula.
    public Parsed<String> text(String cell) {
        if (isBlank(cell)) {
            return Parsed.blank();
        }
        String text = cell.strip();
        boolean guarded =
                text.length() > 1 && text.charAt(0) == '\'' && GUARDED.indexOf(text.charAt(1)) >= 0;
        return Parsed.of(guarded ? text.substring(1) : text);
    }

    /// A number; percents as points (`45%` is 45), 万 and 亿 multiplied out.
    public Parsed<BigDecimal> number(String cell) {
        return isBlank(cell) ? Parsed.blank() : numbers.parse(cell);
    }

    /// A whole number; `12.0` is one.
    public Parsed<Long> integer(String cell) {
        return number(cell).then(value -> whole(value, cell));
    }

    /// A day.
    ///
    /// @param zone from where a moment with an offset is seen
    public Parsed<LocalDate> date(String cell, ZoneId zone) {
        return isBlank(cell) ? Parsed.blank() : dateStyle().date(cell, zone);
    }

    /// A moment.
    ///
    /// @param zone where a time without an offset is meant; a day alone begins there
    public Parsed<Instant> instant(String cell, ZoneId zone) {
        return isBlank(cell) ? Parsed.blank() : dateStyle().instant(cell, zone);
    }

    /// Yes or no, in any of the usual words.
    public Parsed<Boolean> yesNo(String cell) {
        if (isBlank(cell)) {
            return Parsed.blank();
        }
        Boolean yes = YesNoWords.read(cell.strip());
        return yes == null ? Parsed.unreadable(Reason.NOT_YES_NO, cell.strip()) : Parsed.of(yes);
    }

    /// ISO 4217 code of the currency that the cell names.
    public Optional<String> currency(String cell) {
        return NumberStyle.currencyIn(cell);
    }

    private DateStyle dateStyle() {
        return dates == null ? ISO : dates;
    }

    private static Parsed<Long> whole(BigDecimal value, String cell) {
        try {
            return Parsed.of(value.longValueExact());
        } catch (ArithmeticException notWhole) {
            return Parsed.unreadable(Reason.NOT_AN_INTEGER, cell.strip());
        }
    }
}
