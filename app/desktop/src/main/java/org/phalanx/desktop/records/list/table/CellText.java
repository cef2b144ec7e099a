package org.phalanx.desktop.records.list.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.list.rows.ListRow;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.MoneyColumn;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.value.Money;

/// What the cells of a list say.
final class CellText {
    private final ListParts parts;
    private final Scales scales;
    private final Texts texts;

    CellText(ListParts parts, Scales scales) {
        this.parts = parts;
        this.scales = scales;
        this.texts = parts.language().texts(CellText.class);
    }

    /// Something that needs attention, with the icon and tone in which it is said.
    record Signal(Ikon icon, Tone tone, String text) {}

    /// A value in one line; amounts in the scale of their column.
    String of(Field field, ListRow row) {
        Object value = row.value(field.key());
        return value == null ? FigureFormat.NOTHING : written(field, value, row).replace('\n', ' ');
    }

    private String written(Field field, Object value, ListRow row) {
        MoneyColumn column = scales.of(field.key()).get();
        return value instanceof Money money
                        && column != null
                        && money.currency().equals(parts.settings().currency())
                ? column.write(money.minor())
                : parts.text().brief(field, value, row.links());
    }

    /// What is late or missing about the next step of an open record.
    Optional<Signal> signal(Field field, ListRow row) {
        NextStep step = row.nextStep();
        if (step == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (field.key()) {
                    case NextStep.WHAT -> step.what() == null ? missing("step.none") : null;
                    case NextStep.WHEN, NextStep.ANSWER -> when(step);
                    default -> null;
                });
    }

    private @Nullable Signal when(NextStep step) {
        Instant at = step.at();
        if (at == null) {
            return step.what() == null ? null : missing("step.undated");
        }
        LocalDate day = at.atZone(zone()).toLocalDate();
        long late = ChronoUnit.DAYS.between(day, parts.formats().days().today());
        if (late > 0) {
            return new Signal(Feather.ALERT_CIRCLE, Tone.DANGER, texts.get("step.late", late));
        }
        return late == 0
                ? new Signal(Feather.CLOCK, Tone.NEUTRAL, parts.formats().days().moment(at))
                : null;
    }

    private Signal missing(String key) {
        return new Signal(Feather.ALERT_TRIANGLE, Tone.WARN, texts.get(key));
    }

    private ZoneId zone() {
        return parts.settings().zone();
    }
}
