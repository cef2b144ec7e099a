package org.phalanx.desktop.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;

/// One word about the state of a record, 18 high.
public final class Tag extends Label {
    public Tag(String text, Tone tone) {
        super(text);
        getStyleClass().add("tag");
        setMinWidth(USE_PREF_SIZE);
        tone.on(this);
    }

    public Tag(ObservableValue<String> text, Tone tone) {
        this("", tone);
        textProperty().bind(text);
    }

    public Tag withIcon(Ikon icon) {
        setGraphic(Icons.of(icon, Icons.TAG));
        return this;
    }
}
