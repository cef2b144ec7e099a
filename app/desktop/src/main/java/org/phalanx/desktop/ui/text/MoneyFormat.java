package org.phalanx.desktop.ui.text;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Currency;

/// Writes amounts the way a salesperson reads them: 万 and 亿 in Chinese, K, M and B in English.
///
/// Amounts come in minor units of their currency (fen, cents). Sums are added in full and rounded
/// here, once.
public final class MoneyFormat {
    private final Language language;

    @Inject
    public MoneyFormat(Language language) {
        this.language = language;
    }

    /// For cards, lists and figures: `¥8,600`, `¥42.5万`, `¥1,184万`, `¥1.03亿`; `¥425K`, `¥1.28M`.
    public String compact(long minorUnits, Currency currency) {
        return scaled(minorUnits, currency, MoneyScale.compact(language.isChinese()));
    }

    /// For the head of a record: one decimal in 万 (`¥128.0万`), as compact in English.
    public String head(long minorUnits, Currency currency) {
        return scaled(minorUnits, currency, MoneyScale.head(language.isChinese()));
    }

    /// For quotes, contracts and exports: `¥684,000.00`.
    public String full(long minorUnits, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return sign(minorUnits)
                + symbol(currency)
                + FigureFormat.plain(major(minorUnits, currency), digits);
    }

    /// The scale for a column of amounts around a typical one.
    public MoneyColumn column(long typicalMinorUnits, Currency currency) {
        return MoneyColumn.around(typicalMinorUnits, currency, language.isChinese());
    }

    /// The unit of a column with its currency, as a header says it: `万元`, `¥K`, `$M`.
    public String unit(MoneyColumn column, Currency currency) {
        boolean yuan = language.isChinese() && currency.getCurrencyCode().equals("CNY");
        return yuan ? column.unit() + "元" : (symbol(currency) + column.unit()).strip();
    }

    private String scaled(long minorUnits, Currency currency, MoneyScale scale) {
        BigDecimal amount = major(minorUnits, currency);
        MoneyScale.Step step = scale.stepFor(amount);
        return sign(minorUnits)
                + symbol(currency)
                + FigureFormat.plain(amount.movePointLeft(step.power()), step.decimals())
                + step.unit();
    }

    private static BigDecimal major(long minorUnits, Currency currency) {
        return BigDecimal.valueOf(minorUnits, Math.max(0, currency.getDefaultFractionDigits()))
                .abs();
    }

    private static String sign(long minorUnits) {
        return minorUnits < 0 ? FigureFormat.MINUS : "";
    }

    static String symbol(Currency currency) {
        // the Chinese signs in both languages: English would write CN¥ for the yuan and ¥ for the
        // yen
        String symbol = currency.getSymbol(Language.CHINESE);
        return Character.isLetter(symbol.charAt(symbol.length() - 1)) ? symbol + " " : symbol;
    }
}
