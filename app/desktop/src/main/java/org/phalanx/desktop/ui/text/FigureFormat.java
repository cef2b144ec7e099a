package org.phalanx.desktop.ui.text;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Writes counts, shares, changes and ratios: `1,284`, `62.5%`, `−9.2 点`, `2.6×`, `n=150`.
public final class FigureFormat {
    /// What stands where there is no value; zero is written `0`.
    public static final String NOTHING = "—";

    /// What stands for a value that the reader may not see.
    public static final String HIDDEN = "•••";

    static final String MINUS = "\u2212";

    private static final int PERCENT = 2;

    private final Texts texts;

    @Inject
    public FigureFormat(Language language) {
        texts = language.texts(FigureFormat.class);
    }

    public String count(long count) {
        return signed(BigDecimal.valueOf(count), 0, false);
    }

    /// A decimal with as many digits as it has, at most `decimals`.
    public String decimal(BigDecimal value, int decimals) {
        return signed(value, decimals, false);
    }

    /// A share of 1 as percent with at most one decimal: `0.625` is `62.5%`.
    public String percent(BigDecimal share) {
        return signed(share.movePointRight(PERCENT), 1, false) + "%";
    }

    /// The difference of two shares in percentage points, always with its sign: `+3 点`.
    public String points(BigDecimal difference) {
        return texts.get("points", signed(difference.movePointRight(PERCENT), 1, true));
    }

    /// How many times: `2.6×`.
    public String ratio(BigDecimal ratio) {
        return signed(ratio, 1, false) + "×";
    }

    /// The number of records behind a figure: `n=150`.
    public String sample(long n) {
        return "n=" + count(n);
    }

    /// What stands instead of a figure that too few records carry: `样本不足 n=3`.
    public String tooFew(long n) {
        return texts.get("sample.small", count(n));
    }

    private static String signed(BigDecimal value, int mostDecimals, boolean plus) {
        BigDecimal rounded =
                value.setScale(mostDecimals, RoundingMode.HALF_UP).stripTrailingZeros();
        String digits = plain(rounded.abs(), Math.max(0, rounded.scale()));
        return switch (rounded.signum()) {
            case -1 -> MINUS + digits;
            case 1 -> plus ? "+" + digits : digits;
            default -> digits;
        };
    }

    static String plain(BigDecimal value, int decimals) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
