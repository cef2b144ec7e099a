package org.phalanx.desktop.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// A count in a pill, `99+` at most, gone at zero; danger where something is late or waits for the
/// reader.
public final class Badge extends Label {
    private static final int MOST = 99;

    public Badge(ObservableValue<? extends Number> count, Tone tone) {
        getStyleClass().add("badge");
        tone.on(this);
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(count.map(Badge::shorten));
        visibleProperty().bind(count.map(number -> number.longValue() > 0));
        managedProperty().bind(visibleProperty());
    }

    private static String shorten(Number count) {
        return count.longValue() > MOST ? MOST + "+" : Long.toString(count.longValue());
    }
}
