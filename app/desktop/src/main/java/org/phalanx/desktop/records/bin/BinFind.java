package org.phalanx.desktop.records.bin;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.text.Texts;

/// Narrows the bin to what has a name like this.
final class BinFind extends CustomTextField {
    private static final double WIDTH = 200;

    private final Runnable leave;

    /// @param leave gives the focus back to the list
    BinFind(BinList list, Texts texts, Runnable leave) {
        this.leave = leave;
        setId("bin-find");
        setLeft(Icons.of(Feather.SEARCH, Icons.ROW));
        promptTextProperty().bind(texts.bind("bin.find"));
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        textProperty().bindBidirectional(list.typed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void begin() {
        requestFocus();
        selectAll();
    }

    private void key(KeyEvent event) {
        boolean escape = event.getCode() == KeyCode.ESCAPE;
        if (escape && !getText().isEmpty()) {
            event.consume();
            clear();
        } else if (escape || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            event.consume();
            leave.run();
        }
    }
}
