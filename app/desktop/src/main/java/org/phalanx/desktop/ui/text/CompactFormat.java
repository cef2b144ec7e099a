package org.phalanx.desktop.ui.text;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// Shortens numbers of any size to what a chart has room for: `1.28万`, `3.2亿`, `12.8K`, `¥4.1B`.
/// Amounts are in major units here, since the sums of charts may be beyond any minor unit's range.
public final class CompactFormat {
    private static final BigDecimal WHOLE_FROM = BigDecimal.valueOf(10_000);
    private static final int TICK_DECIMALS = 2;

    private final Language language;

    @Inject
    public CompactFormat(Language language) {
        this.language = language;
    }

    /// A number; below ten thousand with at most one decimal.
    public String number(BigDecimal value) {
        return sign(value) + shortened(value.abs());
    }

    public String money(BigDecimal major, Currency currency) {
        BigDecimal rounded =
                major.abs().compareTo(WHOLE_FROM) < 0
                        ? major.setScale(0, RoundingMode.HALF_UP)
                        : major;
        return sign(rounded) + MoneyFormat.symbol(currency) + shortened(rounded.abs());
    }

    /// A value on a scale, in the unit of the scale's greatest one, with as few digits as it has.
    public String tick(BigDecimal value, BigDecimal greatest) {
        MoneyScale.Step step = scale().stepFor(greatest.abs());
        BigDecimal shown =
                value.abs()
                        .movePointLeft(step.power())
                        .setScale(TICK_DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return sign(shown.signum() == 0 ? shown : value)
                + FigureFormat.plain(shown, Math.max(0, shown.scale()))
                + (shown.signum() == 0 ? "" : step.unit());
    }

    private String shortened(BigDecimal value) {
        if (value.compareTo(WHOLE_FROM) < 0) {
            BigDecimal brief = value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
            return FigureFormat.plain(brief, Math.max(0, brief.scale()));
        }
        MoneyScale.Step step = scale().stepFor(value);
        return FigureFormat.plain(value.movePointLeft(step.power()), step.decimals()) + step.unit();
    }

    private MoneyScale scale() {
        return MoneyScale.compact(language.isChinese());
    }

    private static String sign(BigDecimal value) {
        return value.signum() < 0 ? FigureFormat.MINUS : "";
    }
}
