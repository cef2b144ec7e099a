package org.phalanx.desktop.dashboard.model;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.period.Period;
import org.phalanx.sales.metrics.Metric;
import org.phalanx.sales.metrics.Unit;
import org.phalanx.store.query.figure.Bucket;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.store.workspace.Settings;

/// Figures, changes and periods as people read them in the present language.
public final class FigureWords {

    /// Fewer records than this make no share worth telling.
    public static final int ENOUGH = 5;

    private static final int PERCENT = 2;

    private final Formats formats;
    private final Language language;
    private final Texts texts;
    private final Currency currency;
    private final UUID me;

    @Inject
    public FigureWords(Formats formats, Language language, Settings settings) {
        this.formats = formats;
        this.language = language;
        this.texts = language.texts(FigureWords.class);
        this.me = settings.person();
        this.currency = Currency.getInstance(settings.currency());
    }

    public Locale locale() {
        return language.locale().get();
    }

    /// A value in its unit: `¥128万`, `63.2%`, `51.8 天`; a dash for none.
    public String value(Unit unit, Figure figure) {
        BigDecimal value = figure.value();
        return value == null ? FigureFormat.NOTHING : value(unit, value);
    }

    private String value(Unit unit, BigDecimal value) {
        return switch (unit) {
            case MONEY -> money(value);
            case PERCENT -> formats.figures().percent(value.movePointLeft(PERCENT));
            case DAYS -> texts.get("days", formats.figures().decimal(value, 1));
            case COUNT -> formats.figures().decimal(value, 0);
        };
    }

    /// An amount in major units.
    public String money(BigDecimal major) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal minor = major.movePointRight(digits).setScale(0, RoundingMode.HALF_UP);
        return formats.money().compact(minor.longValueExact(), currency);
    }

    /// What a metric is called.
    public String name(Metric metric) {
        return metric.label().in(locale());
    }

    /// The workspace's, as ISO code.
    public String currency() {
        return currency.getCurrencyCode();
    }

    /// Whether somebody is the person who reads.
    public boolean isMe(@Nullable Object person) {
        return me.equals(person);
    }

    /// Percent points as a share: `63.2%`; a dash for none.
    public String share(@Nullable BigDecimal points) {
        return points == null
                ? FigureFormat.NOTHING
                : formats.figures().percent(points.movePointLeft(PERCENT));
    }

    /// The difference of two shares in percent points.
    public String points(BigDecimal difference) {
        return formats.figures().points(difference.movePointLeft(PERCENT));
    }

    public String count(long n) {
        return formats.figures().count(n);
    }

    /// `n=150`.
    public String sample(long n) {
        return formats.figures().sample(n);
    }

    public String tooFew(long n) {
        return formats.figures().tooFew(n);
    }

    /// The days of a period, or that it is all time.
    public String days(@Nullable Period period) {
        return period == null
                ? texts.get("always")
                : texts.get(
                        "from-to",
                        formats.days().beginning(period.first(), period.last()),
                        formats.days().full(period.last()));
    }

    /// What a unit is called.
    public String unit(Unit unit) {
        return texts.get("unit." + unit.key(), currency.getCurrencyCode());
    }

    /// The time of a column: `11月`, `Q4`, `2017 Q1`, `2026`.
    public String time(Period period, Bucket bucket, boolean year) {
        LocalDate first = period.first();
        String of = String.valueOf(first.getYear());
        return switch (bucket) {
            case YEAR -> of;
            case QUARTER -> (year ? of + " " : "") + "Q" + ((first.getMonthValue() + 2) / 3);
            case MONTH ->
                    texts.get(
                            year ? "month-of-year" : "month",
                            of,
                            DateTimeFormatter.ofPattern(
                                            language.isChinese() ? "M月" : "MMM", locale())
                                    .format(first));
            case WEEK, DAY ->
                    DateTimeFormatter.ofPattern(language.isChinese() ? "M-d" : "d MMM", locale())
                            .format(first);
        };
    }

    /// The same within a sentence: `as of today 14:00`.
    public String momentWithin(Instant at) {
        return formats.days().momentWithin(at);
    }

    /// The time of day at which a figure was read.
    public String moment(Instant at) {
        return formats.days().moment(at);
    }
}
