package org.phalanx.desktop.dashboard;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.form.FormRow;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.period.Period;
import org.phalanx.sales.dashboard.ask.Span;

/// The form for days chosen one by one.
final class ChosenDays extends VBox {

    private final Consumer<Span> look;
    private final Texts texts;
    private final Runnable close;
    private final DatePicker first;
    private final DatePicker last;
    private final FormRow lastRow;

    ChosenDays(Texts texts, @Nullable Period now, Consumer<Span> look, Runnable close) {
        this.look = look;
        this.texts = texts;
        this.close = close;
        getStyleClass().add("chosen-days");
        setSpacing(12);
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
        look.accept(new Span.Chosen(new Period(from, to, from + ".." + to)));
        close.run();
    }
}
