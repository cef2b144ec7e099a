package org.phalanx.desktop.records.value;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.text.DayFormat;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.value.Address;
import org.phalanx.kernel.value.Money;
import org.phalanx.kernel.value.Values;
import org.phalanx.store.text.Phrasebook;
import org.phalanx.store.workspace.Settings;

/// Reads what people type into a field; what can't be read comes back as a text that says how to
/// put it right.
public final class FieldReading {
    private final Language language;
    private final Texts texts;
    private final DayFormat days;
    private final Phrasebook phrasebook;
    private final Settings settings;
    private final ZoneId zone;

    @Inject
    public FieldReading(
            Language language,
            DayFormat days,
            Phrasebook phrasebook,
            Settings settings,
            ZoneId zone) {
        this.language = language;
        this.texts = language.texts(FieldReading.class);
        this.days = days;
        this.phrasebook = phrasebook;
        this.settings = settings;
        this.zone = zone;
    }

    /// The value of a text typed into the field; blank is empty.
    public Reading read(Field field, String typed) {
        if (typed.isBlank()) {
            return check(field, null);
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, PHONE, EMAIL, WEB -> check(field, typed);
            case INTEGER, DECIMAL, PERCENT, MONEY -> number(field, typed);
            case DATE ->
                    new DayReading(days.today())
                            .day(typed)
                            .map(day -> check(field, day))
                            .orElseGet(() -> wrong("wrong.date"));
            case INSTANT ->
                    new DayReading(days.today())
                            .moment(typed)
                            .map(at -> check(field, at.atZone(zone).toInstant()))
                            .orElseGet(() -> wrong("wrong.instant"));
            case CHOICE, CASCADE, BAND -> option(field, typed);
            case ADDRESS -> check(field, Address.of(typed.strip()));
            case YES_NO, REFERENCE, USER, CHOICES, TAGS ->
                    throw new IllegalArgumentException(field.kind() + " is chosen, not typed");
        };
    }

    /// A value that was chosen, checked against the rules of the field.
    public Reading check(Field field, @Nullable Object value) {
        Values.Normal normal = Values.normalise(field, value);
        if (normal.problem() != null) {
            return Reading.wrong(phrasebook.say(normal.problem(), language.locale().get()));
        }
        if (normal.value() == null && field.rules().required()) {
            return wrong("wrong.required");
        }
        return Reading.of(normal.value());
    }

    private Reading number(Field field, String typed) {
        Optional<BigDecimal> number = NumberReading.read(withoutUnit(field, typed));
        if (number.isEmpty()) {
            return wrong(NumberReading.isSpan(typed) ? "wrong.span" : "wrong.number");
        }
        return switch (field.kind()) {
            case INTEGER -> integer(field, number.get());
            case MONEY -> money(field, number.get());
            default -> check(field, number.get());
        };
    }

    private static String withoutUnit(Field field, String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        return field.kind() == Kind.PERCENT ? text.replaceAll("[%％]$", "") : text;
    }

    private Reading integer(Field field, BigDecimal number) {
        BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
        if (whole.compareTo(number) != 0 || whole.toBigInteger().bitLength() > 63) {
            return wrong("wrong.whole");
        }
        return check(field, whole.longValueExact());
    }

    private Reading money(Field field, BigDecimal number) {
        try {
            return check(field, Money.of(number, settings.currency()));
        } catch (ArithmeticException tooLarge) {
            return wrong("wrong.number");
        }
    }

    /// An option by its label, in either language, or its key.
    private Reading option(Field field, String typed) {
        String wanted = typed.strip();
        for (Option option : field.shape().options()) {
            if (option.key().equalsIgnoreCase(wanted)
                    || option.label().zh().equalsIgnoreCase(wanted)
                    || option.label().en().equalsIgnoreCase(wanted)) {
                return check(field, option.key());
            }
        }
        return wrong("wrong.option");
    }

    private Reading wrong(String key) {
        return Reading.wrong(texts.get(key));
    }
}
