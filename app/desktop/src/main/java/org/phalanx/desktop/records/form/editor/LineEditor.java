package org.phalanx.desktop.records.form.editor;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.phalanx.desktop.records.value.Reading;
import org.phalanx.desktop.ui.control.Labels;

/// One line that is typed: texts, numbers, amounts.
final class LineEditor implements ValueEditor {
    private final CustomTextField input = new CustomTextField();
    private final Function<String, Reading> reader;

    LineEditor(String text, Function<String, Reading> reader) {
        this.reader = reader;
        input.setText(text);
        input.setMaxWidth(Double.MAX_VALUE);
    }

    /// A unit before the number, such as ¥.
    LineEditor before(String unit) {
        input.setLeft(Labels.of(unit, "body", "unit"));
        return this;
    }

    /// A unit behind the number, such as %.
    LineEditor behind(String unit) {
        input.setRight(Labels.of(unit, "body", "unit"));
        return this;
    }

    /// Shows behind the number how the product writes it, while it is typed.
    LineEditor preview(Function<Reading, String> words) {
        Label preview = Labels.of("", "small", "unit");
        input.setRight(preview);
        input.textProperty().subscribe(text -> preview.setText(words.apply(reader.apply(text))));
        return this;
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
    public void put(String typed) {
        input.setText(typed);
    }

    @Override
    public void onChanged(Runnable action) {
        input.textProperty().subscribe((before, now) -> action.run());
    }
}
