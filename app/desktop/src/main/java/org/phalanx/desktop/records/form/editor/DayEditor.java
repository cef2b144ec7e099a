package org.phalanx.desktop.records.form.editor;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.value.Reading;
import org.phalanx.desktop.ui.control.Buttons;

/// A day, or a day with its time: typed in many ways, or chosen from a calendar (Alt+Down, F4).
final class DayEditor implements ValueEditor {
    private final CustomTextField input = new CustomTextField();
    private final Function<String, Reading> reader;
    private final Function<Object, LocalDate> day;
    private final Popup popup = new Popup();
    private Runnable chosen = () -> {};

    /// @param day the day of a value that `reader` returned
    DayEditor(
            String text,
            Function<String, Reading> reader,
            Function<Object, LocalDate> day,
            ObservableValue<String> open) {
        this.reader = reader;
        this.day = day;
        input.setText(text);
        Button button = Buttons.tiny(Buttons.icon(Feather.CALENDAR, open, this::show));
        button.setFocusTraversable(false);
        input.setRight(button);
        input.setMaxWidth(Double.MAX_VALUE);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        popup.setAutoHide(true);
    }

    private void key(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN && event.isAltDown();
        if (down || event.getCode() == KeyCode.F4) {
            event.consume();
            show();
        }
    }

    private void show() {
        Object now = read().value();
        Calendar calendar = new Calendar(now == null ? null : day.apply(now));
        calendar.valueProperty().subscribe((before, picked) -> take(picked));
        StackPane box = new StackPane(calendar);
        box.getStyleClass().addAll("floating", "calendar-box");
        popup.getContent().setAll(box);
        Bounds place = input.localToScreen(input.getLayoutBounds());
        popup.show(input, place.getMinX(), place.getMaxY() + 2);
    }

    private void take(@Nullable LocalDate picked) {
        if (picked != null) {
            String text = input.getText().strip();
            int gap = text.lastIndexOf(' ');
            boolean timed = gap > 0 && text.substring(gap).contains(":");
            input.setText(picked + (timed ? text.substring(gap) : ""));
            popup.hide();
            chosen.run();
        }
    }

    @Override
    public Region node() {
        return input;
    }

    @Override
    public void focus() {
        input.requestFocus();
        input.selectAll();
    }

    @Override
    public Reading read() {
        return reader.apply(input.getText());
    }

    @Override
    public void onChosen(Runnable action) {
        chosen = action;
    }

    @Override
    public void onChanged(Runnable action) {
        input.textProperty().subscribe((before, now) -> action.run());
    }
}
