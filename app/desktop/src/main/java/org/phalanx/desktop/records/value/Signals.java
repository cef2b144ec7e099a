package org.phalanx.desktop.records.value;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.text.DayFormat;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;

/// Says what is late, due today or missing, in the same words, icon and tone wherever records are
/// shown: red and with an icon only for what is still open.
public final class Signals {
    private final DayFormat days;
    private final ZoneId zone;
    private final Texts texts;

    @Inject
    public Signals(Language language, DayFormat days, ZoneId zone) {
        this.days = days;
        this.zone = zone;
        this.texts = language.texts(Signals.class);
    }

    /// What is to be said of a value in its own place, instead of it.
    ///
    /// @param step of the record it belongs to, null unless that is open
    public Optional<Signal> of(Field field, @Nullable Object value, @Nullable NextStep step) {
        if (field.key().equals(NextStep.FOLLOWING)) {
            return value instanceof Instant at ? today(at) : Optional.empty();
        }
        if (step == null) {
            return Optional.empty();
        }
        return switch (field.key()) {
            case NextStep.WHAT ->
                    step.what() == null ? Optional.of(missing("step.none")) : Optional.empty();
            case NextStep.WHEN, NextStep.ANSWER -> due(step);
            case NextStep.EXPECTED -> value instanceof LocalDate day ? late(day) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// The next step in one line, as cards of deals have it: `逾期 2 天 拜访纪要`.
    public Signal line(NextStep step) {
        Instant at = step.at();
        if (at == null) {
            return step.what() == null
                    ? missing("step.none")
                    : warning(texts.get("step.undated.what", step.what()));
        }
        Signal when =
                due(step)
                        .orElseGet(() ->
                                new Signal(Feather.CALENDAR, Tone.NEUTRAL, days.day(day(at))));
        String what = step.what();
        return what == null
                ? when
                : new Signal(when.icon(), when.tone(), texts.get("step.line", when.text(), what));
    }

    /// By how many days a day has passed; empty for today and later.
    public Optional<Signal> late(LocalDate day) {
        long late = ChronoUnit.DAYS.between(day, days.today());
        return late > 0
                ? Optional.of(
                        new Signal(Feather.ALERT_CIRCLE, Tone.DANGER, texts.get("step.late", late)))
                : Optional.empty();
    }

    private Optional<Signal> due(NextStep step) {
        Instant at = step.at();
        if (at == null) {
            return step.what() == null ? Optional.empty() : Optional.of(missing("step.undated"));
        }
        return late(day(at)).or(() -> today(at));
    }

    // what is only due today stays ink: it doesn't shout
    private Optional<Signal> today(Instant at) {
        return day(at).equals(days.today())
                ? Optional.of(new Signal(Feather.CLOCK, Tone.NEUTRAL, days.moment(at)))
                : Optional.empty();
    }

    private Signal missing(String key) {
        return warning(texts.get(key));
    }

    private static Signal warning(String text) {
        return new Signal(Feather.ALERT_TRIANGLE, Tone.WARN, text);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
