package org.phalanx.sales.imports.source.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.cell.DateStyle;
import org.phalanx.sales.imports.source.cell.NumberStyle;

/// Counts what the cells of a column can be read as.
final class ShapeTally {
    private static final long SHORT_YEARS = 0b111_111_111L << DateForms.SHORT_YEARS;

    private final long[] counts = new long[CellShape.COUNT];
    private final Map<String, Long> notChosen = new LinkedHashMap<>();
    private final YearSpread spread = new YearSpread();
    private @Nullable String currency;
    private boolean severalCurrencies;
    private long chosen;

    void add(String text, long shape) {
        if ((shape & CellShape.bit(CellShape.NOT_CHOSEN)) != 0) {
            notChosen.merge(text, 1L, Long::sum);
            return;
        }
        chosen++;
        for (long rest = shape; rest != 0; rest &= rest - 1) {
            counts[Long.numberOfTrailingZeros(rest)]++;
        }
        if ((shape & CellShape.bit(CellShape.CURRENCY)) != 0) {
            note(NumberStyle.currencyIn(text).orElse(null));
        }
        if ((shape & SHORT_YEARS) != 0) {
            spread.add(text);
        }
    }

    Map<String, Long> notChosen() {
        return notChosen;
    }

    /// The likeliest format, and others that fit every cell as well.
    List<CellFormat> formats() {
        List<NumberStyle> numbers = numbers().styles();
        List<DateStyle> dates = dates().styles();
        CellFormat first =
                new CellFormat(
                        dates.isEmpty() ? null : dates.getFirst(),
                        numbers.getFirst(),
                        notChosen.keySet());
        List<CellFormat> formats = new ArrayList<>(List.of(first));
        dates.stream().skip(1).map(first::withDates).forEach(formats::add);
        numbers.stream().skip(1).map(first::withNumbers).forEach(formats::add);
        return formats;
    }

    /// What the cells can be read as, what fits most of them first, text last.
    ///
    /// @param distinct how many different texts there are
    List<Candidate> candidates(int distinct) {
        DateChoice dates = dates();
        NumberChoice numbers = numbers();
        boolean timed = counts[CellShape.TIMED] > 0;
        boolean digits = counts[CellShape.ONE_ZERO] == counts[CellShape.YES_NO];
        List<Candidate> found = new ArrayList<>();
        boolean lastly = digits && distinct < 2;
        if (!lastly) {
            add(found, CellKind.YES_NO, counts[CellShape.YES_NO]);
        }
        CellKind dateKind = timed ? CellKind.INSTANT : CellKind.DATE;
        if (!dates.isSerial()) {
            add(found, dateKind, dates.fits());
        }
        add(found, CellKind.EMAIL, counts[CellShape.EMAIL]);
        add(found, CellKind.WEB, counts[CellShape.WEB]);
        add(found, CellKind.PHONE, counts[CellShape.PHONE]);
        add(found, CellKind.PERCENT, Math.min(numbers.fits(), counts[CellShape.PERCENT]));
        add(found, CellKind.INTEGER, numbers.whole());
        add(found, CellKind.DECIMAL, numbers.fits());
        if (lastly) {
            add(found, CellKind.YES_NO, counts[CellShape.YES_NO]);
        }
        if (dates.isSerial()) {
            add(found, dateKind, dates.fits());
        }
        found.sort(Comparator.comparingLong(Candidate::fits).reversed());
        add(found, CellKind.TEXT, chosen);
        return found;
    }

    /// Cells that say something.
    long chosen() {
        return chosen;
    }

    private static void add(List<Candidate> found, CellKind kind, long fits) {
        if (fits > 0) {
            found.add(new Candidate(kind, fits));
        }
    }

    private DateChoice dates() {
        return DateChoice.of(counts, spread);
    }

    private NumberChoice numbers() {
        return NumberChoice.of(counts, severalCurrencies ? null : currency);
    }

    private void note(@Nullable String code) {
        severalCurrencies |= currency != null && !currency.equals(code);
        currency = code;
    }
}
