package org.phalanx.desktop.ui.control;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// A count in a pill, gone at zero; danger where something is late or waits for the reader.
public final class Badge extends Label {
    private static final int MOST = 99;

    /// Says `99+` at most, where room is scarce and the exact number says nothing.
    public Badge(ObservableValue<? extends Number> count, Tone tone) {
        this(count, tone, Badge::shorten);
    }

    /// @param words how the count is said
    public Badge(
            ObservableValue<? extends Number> count,
            Tone tone,
            Function<? super Number, String> words) {
        getStyleClass().add("badge");
        tone.on(this);
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(count.map(words));
        visibleProperty().bind(count.map(number -> number.longValue() > 0));
        managedProperty().bind(visibleProperty());
    }

    private static String shorten(Number count) {
        return count.longValue() > MOST ? MOST + "+" : Long.toString(count.longValue());
    }
}
