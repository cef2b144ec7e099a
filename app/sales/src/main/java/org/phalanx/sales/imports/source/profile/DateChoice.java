package org.phalanx.sales.imports.source.profile;

import java.util.ArrayList;
import java.util.List;
import org.phalanx.sales.imports.source.cell.DateStyle;

/// The styles of dates that fit most cells of a column, the likeliest first; several only when each
/// cell fits all of them, so that day, month and year cannot be told apart.
///
/// @param styles none when no cell is a date
/// @param fits how many cells are dates in these styles
record DateChoice(List<DateStyle> styles, long fits) {

    static DateChoice of(long[] counts, YearSpread spread) {
        int best = best(counts);
        if (counts[best] == 0) {
            return new DateChoice(List.of(), 0);
        }
        boolean padded = counts[CellShape.UNPADDED] == 0;
        List<DateStyle> styles =
                family(best, counts, spread).stream()
                        .map(form -> DateForms.style(form, padded))
                        .toList();
        return new DateChoice(styles, counts[best]);
    }

    /// Whether the cells are day numbers, which any numbers could be.
    boolean isSerial() {
        return !styles.isEmpty()
                && styles.getFirst().equals(DateForms.style(DateForms.SERIAL, false));
    }

    private static int best(long[] counts) {
        int best = DateForms.SERIAL;
        for (int form = DateForms.SERIAL - 1; form >= 0; form--) {
            boolean better =
                    best == DateForms.SERIAL ? counts[form] > 0 : counts[form] >= counts[best];
            best = better ? form : best;
        }
        return best;
    }

    private static List<Integer> family(int best, long[] counts, YearSpread spread) {
        int size = DateForms.familySize(best);
        int start = DateForms.familyStart(best);
        List<Integer> forms = new ArrayList<>();
        for (int form = start; form < start + size; form++) {
            if (counts[form] == counts[best]) {
                forms.add(form);
            }
        }
        long yearFirst = forms.stream().filter(DateForms::yearFirst).count();
        if (yearFirst > 0 && yearFirst < forms.size()) {
            if (spread.yearIsFirst()) {
                forms.removeIf(form -> !DateForms.yearFirst(form));
            } else if (spread.yearIsLast()) {
                forms.removeIf(DateForms::yearFirst);
            }
        }
        return DateForms.usualFirst(forms);
    }
}
