package org.phalanx.desktop.chart.reading;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Measure;
import org.phalanx.desktop.chart.Series;
import org.phalanx.desktop.ui.text.CompactFormat;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.metrics.Unit;

/// Values of charts as people read them in the present language.
public final class ChartWords {
    private static final int PERCENT = 2;
    private static final int DIGITS = 4;

    private final CompactFormat compact;
    private final FigureFormat figures;
    private final Texts texts;

    @Inject
    public ChartWords(CompactFormat compact, FigureFormat figures, Language language) {
        this.compact = compact;
        this.figures = figures;
        this.texts = language.texts(ChartWords.class);
    }

    /// A value in its unit: `¥128万`, `63.2%`, `51.8 天`; a dash for none.
    public String value(Measure measure, @Nullable BigDecimal value) {
        if (value == null) {
            return FigureFormat.NOTHING;
        }
        return switch (measure.unit()) {
            case MONEY -> money(measure, value);
            case PERCENT -> figures.percent(value.movePointLeft(PERCENT));
            case DAYS -> texts.get("days", compact.number(value));
            case COUNT -> compact.number(value);
        };
    }

    /// A value on an axis, in the unit of the axis' greatest one.
    public String tick(Measure measure, double value, double greatest) {
        String tick = compact.tick(BigDecimal.valueOf(value), BigDecimal.valueOf(greatest));
        return measure.unit() == Unit.PERCENT ? tick + "%" : tick;
    }

    /// By how much a value changed, with its sign: `+12.5%`, `−3 点`; empty when one is missing.
    public String change(Measure measure, @Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null || before == null) {
            return "";
        }
        BigDecimal difference = now.subtract(before);
        if (measure.unit() == Unit.PERCENT) {
            return figures.points(difference.movePointLeft(PERCENT));
        }
        boolean relative = before.signum() > 0 && measure.unit() != Unit.DAYS;
        String change = relative ? share(difference, before) : value(measure, difference);
        return difference.signum() > 0 ? "+" + change : change;
    }

    /// A part of a whole in percent: `38.2%`.
    public String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? FigureFormat.NOTHING
                : figures.percent(part.divide(whole, DIGITS, RoundingMode.HALF_UP));
    }

    /// A part of 1 in percent: `38.2%`.
    public String share(BigDecimal part) {
        return figures.percent(part);
    }

    /// The difference of two parts of 1 in percent points: `+3 点`.
    public String points(BigDecimal difference) {
        return figures.points(difference);
    }

    public String count(long count) {
        return figures.count(count);
    }

    /// `n=150`; empty when unknown.
    public String sample(long n) {
        return n < 0 ? "" : figures.sample(n);
    }

    /// What a mark stands for, all of it in one line: category, series, value, sample, change.
    public String mark(ChartData data, int series, int category) {
        Series of = data.series().get(series);
        Measure measure = data.measure();
        Category place = data.categories().get(category);
        String change = change(measure, of.value(category), of.before(category));
        return String.join(
                        " ",
                        place.label(),
                        data.isCrossed() ? of.label() : "",
                        value(measure, of.value(category)),
                        sample(of.sample(category)),
                        change.isEmpty() ? change : texts.get("against", change))
                .strip()
                .replaceAll(" +", " ");
    }

    private String money(Measure measure, BigDecimal value) {
        String currency = measure.currency();
        return currency == null
                ? compact.number(value)
                : compact.money(value, Currency.getInstance(currency));
    }
}
