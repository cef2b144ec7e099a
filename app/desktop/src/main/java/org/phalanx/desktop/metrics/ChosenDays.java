package org.phalanx.desktop.metrics;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.metrics.tile.TileParts;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.form.FormRow;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.period.Period;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;
import org.phalanx.sales.metrics.dashboard.Span;

/// The form for days chosen one by one.
final class ChosenDays extends VBox {

    private final TileParts parts;
    private final Texts texts;
    private final Runnable close;
    private final DatePicker first;
    private final DatePicker last;
    private final FormRow lastRow;

    ChosenDays(TileParts parts, Runnable close) {
        this.parts = parts;
        this.texts = parts.language().texts(ChosenDays.class);
        this.close = close;
        getStyleClass().add("chosen-days");
        setSpacing(12);
        Period now = period(parts.model().picture().get());
        first = picker("chosen-first", now == null ? null : now.first());
        last = picker("chosen-last", now == null ? null : now.last());
        lastRow = new FormRow(texts.bind("chosen.last"), last);
        HBox actions =
                new HBox(
                        8,
                        Buttons.plain(texts.bind("chosen.cancel"), close),
                        Buttons.primary(texts.bind("chosen.take"), this::take));
        actions.getStyleClass().add("form-actions");
        getChildren()
                .addAll(
                        Labels.of(texts.bind("chosen.title"), "title-3"),
                        new FormRow(texts.bind("chosen.first"), first),
                        lastRow,
                        actions);
    }

    private static @Nullable Period period(@Nullable DashboardPicture picture) {
        return picture == null ? null : picture.days().period();
    }

    private static DatePicker picker(String id, @Nullable LocalDate day) {
        DatePicker picker = new DatePicker(day);
        picker.setId(id);
        picker.setMaxWidth(Double.MAX_VALUE);
        return picker;
    }

    private void take() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        if (from == null || to == null || to.isBefore(from)) {
            lastRow.error(texts.get("chosen.wrong"));
            return;
        }
        parts.model().look(new Span.Chosen(new Period(from, to, from + ".." + to)));
        close.run();
    }
}
