package org.phalanx.desktop.records.form.editor;

import java.util.function.Function;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.phalanx.desktop.records.value.Reading;

/// Several lines that are typed; Enter begins a new one, Ctrl+Enter saves.
final class PageEditor implements ValueEditor {
    private static final int ROWS = 4;

    private final TextArea input;
    private final Function<String, Reading> reader;

    PageEditor(String text, Function<String, Reading> reader) {
        this.reader = reader;
        input = new TextArea(text);
        input.setWrapText(true);
        input.setPrefRowCount(ROWS);
        input.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    public Region node() {
        return input;
    }

    @Override
    public void focus() {
        input.requestFocus();
        input.end();
    }

    @Override
    public void onChanged(Runnable action) {
        input.textProperty().subscribe((before, now) -> action.run());
    }

    @Override
    public Reading read() {
        return reader.apply(input.getText());
    }
}
