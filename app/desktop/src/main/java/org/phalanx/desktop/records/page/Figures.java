package org.phalanx.desktop.records.page;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.desktop.records.value.Signal;
import org.phalanx.desktop.records.value.Signals;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.value.Money;

/// The figures at the head of a record: its numbers and dates that lists show as well. Where a
/// record has an amount and a probability their product follows, where it is in a stage the days
/// there; where it has ended what it came to, when and why.
public final class Figures {
    private static final int MOST = 6;
    private static final String AMOUNT = "amount";
    private static final String PROBABILITY = "win_probability";
    private static final String ENTERED = "entered_stage_at";
    private static final String CLOSED = "closed_at";
    private static final String REASON = "loss_reason";
    private static final Set<Kind> KINDS =
            Set.of(Kind.MONEY, Kind.PERCENT, Kind.INTEGER, Kind.DECIMAL, Kind.DATE);

    private final FieldText text;
    private final Formats formats;
    private final InstantSource clock;
    private final Signals signals;
    private final Texts texts;
    private final Language language;

    @Inject
    public Figures(
            FieldText text,
            Formats formats,
            Signals signals,
            InstantSource clock,
            Language language) {
        this.signals = signals;
        this.text = text;
        this.formats = formats;
        this.clock = clock;
        this.language = language;
        this.texts = language.texts(Figures.class);
    }

    /// Of a record that has ended: what it came to, when and why.
    private List<Figure> ended(RecordPicture record) {
        Locale locale = language.locale().get();
        return Stream.of(AMOUNT, CLOSED, REASON)
                .flatMap(key -> record.type().find(key).stream())
                .filter(field -> !field.key().equals(REASON) || record.value(field.key()) != null)
                .map(field -> figure(record, field, locale))
                .toList();
    }

    private Figure figure(RecordPicture record, Field field, Locale locale) {
        Object value = record.value(field.key());
        return new Figure(
                field.label().in(locale),
                value == null ? FigureFormat.NOTHING : written(field, value),
                "",
                Tone.NEUTRAL);
    }

    /// Whether nothing is expected of it any more.
    private static boolean isEnded(RecordPicture record) {
        return record.type().fields().containsKey(ENTERED)
                && record.value("status") instanceof String status
                && !status.equals("open");
    }

    List<Figure> of(RecordPicture record) {
        if (isEnded(record)) {
            return ended(record);
        }
        Locale locale = language.locale().get();
        var figures = new ArrayList<Figure>();
        for (Field field : record.type().activeFields()) {
            if (field.place().listed() && KINDS.contains(field.kind())) {
                Object value = record.value(field.key());
                figures.add(
                        new Figure(
                                field.label().in(locale),
                                value == null ? FigureFormat.NOTHING : written(field, value),
                                note(field, value),
                                isLate(field, value) ? Tone.DANGER : Tone.NEUTRAL));
                if (field.key().equals(PROBABILITY)) {
                    figures.add(weighted(record));
                }
            }
        }
        if (record.type().fields().containsKey(ENTERED)) {
            figures.add(inStage(record));
        }
        return figures.size() > MOST ? figures.subList(0, MOST) : figures;
    }

    private String written(Field field, Object value) {
        return value instanceof Money money
                ? formats.money().head(money.minor(), currency(money))
                : text.brief(field, value, Links.NONE);
    }

    private Figure weighted(RecordPicture record) {
        String value = FigureFormat.NOTHING;
        if (record.value(AMOUNT) instanceof Money money
                && record.value(PROBABILITY) instanceof BigDecimal points) {
            BigDecimal minor = BigDecimal.valueOf(money.minor()).multiply(points).movePointLeft(2);
            value =
                    formats.money()
                            .head(
                                    minor.setScale(0, RoundingMode.HALF_UP).longValue(),
                                    currency(money));
        }
        return new Figure(texts.get("figure.weighted"), value, "", Tone.NEUTRAL);
    }

    private Figure inStage(RecordPicture record) {
        String value =
                record.value(ENTERED) instanceof Instant since
                        ? formats.durations()
                                .days(Duration.between(since, clock.instant()).toDays())
                        : FigureFormat.NOTHING;
        return new Figure(texts.get("figure.in-stage"), value, "", Tone.NEUTRAL);
    }

    /// How far away a date is.
    private String note(Field field, @Nullable Object value) {
        if (!(value instanceof LocalDate day)) {
            return "";
        }
        if (isLate(field, value)) {
            return signals.late(day).map(Signal::text).orElse("");
        }
        long away = ChronoUnit.DAYS.between(formats.days().today(), day);
        return away == 0
                ? texts.get("figure.today")
                : texts.get(away > 0 ? "figure.left" : "figure.past", Math.abs(away));
    }

    /// Whether it was expected before today; only open records come here.
    private boolean isLate(Field field, @Nullable Object value) {
        return field.key().equals(NextStep.EXPECTED)
                && value instanceof LocalDate day
                && signals.late(day).isPresent();
    }

    private static Currency currency(Money money) {
        return Currency.getInstance(money.currency());
    }
}
