package org.phalanx.desktop.ui.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// The steps by which an amount is shortened, smallest first; each step applies while the rounded
/// amount is below its end.
record MoneyScale(List<Step> steps) {

    /// `below` is in major units; `power` moves the point to the left before `decimals` are kept.
    record Step(BigDecimal below, int power, int decimals, String unit) {
        private boolean holds(BigDecimal amount) {
            BigDecimal rounded =
                    amount.movePointLeft(power).setScale(decimals, RoundingMode.HALF_UP);
            return rounded.movePointRight(power).compareTo(below) < 0;
        }
    }

    private static final BigDecimal ENDLESS = BigDecimal.TEN.pow(30);

    private static final MoneyScale CHINESE =
            new MoneyScale(
                    List.of(
                            step(4, 0, 0, ""),
                            step(5, 4, 2, "万"),
                            step(6, 4, 1, "万"),
                            step(8, 4, 0, "万"),
                            step(9, 8, 2, "亿"),
                            step(10, 8, 1, "亿"),
                            step(12, 8, 0, "亿"),
                            new Step(ENDLESS, 12, 2, "万亿")));

    private static final MoneyScale CHINESE_HEAD =
            new MoneyScale(
                    List.of(
                            step(4, 0, 0, ""),
                            step(8, 4, 1, "万"),
                            step(9, 8, 2, "亿"),
                            step(10, 8, 1, "亿"),
                            new Step(ENDLESS, 8, 0, "亿")));

    private static final MoneyScale ENGLISH =
            new MoneyScale(
                    List.of(
                            step(4, 0, 0, ""),
                            step(5, 3, 1, "K"),
                            step(6, 3, 0, "K"),
                            step(8, 6, 2, "M"),
                            step(9, 6, 0, "M"),
                            step(11, 9, 2, "B"),
                            step(12, 9, 0, "B"),
                            new Step(ENDLESS, 12, 2, "T")));

    static MoneyScale compact(boolean chinese) {
        return chinese ? CHINESE : ENGLISH;
    }

    static MoneyScale head(boolean chinese) {
        return chinese ? CHINESE_HEAD : ENGLISH;
    }

    /// The first step that still holds the amount after rounding, so that 9,999.60 becomes 1.00万
    /// and not 10,000.
    Step stepFor(BigDecimal amount) {
        return steps.stream()
                .filter(step -> step.holds(amount))
                .findFirst()
                .orElseGet(steps::getLast);
    }

    private static Step step(int endExponent, int power, int decimals, String unit) {
        return new Step(BigDecimal.TEN.pow(endExponent), power, decimals, unit);
    }
}
