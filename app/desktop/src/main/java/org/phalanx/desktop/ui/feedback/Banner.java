package org.phalanx.desktop.ui.feedback;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tone;

/// A message inside the area that it concerns: what happened, one line, at most one button.
public final class Banner extends HBox {
    public Banner(Tone tone, ObservableValue<String> title, ObservableValue<String> text) {
        getStyleClass().add("banner");
        tone.on(this);
        Label head = Labels.wrapped(Labels.of(title, "strong", "banner-title"));
        Label line = Labels.wrapped(Labels.of(text, "small", "banner-text"));
        VBox words = new VBox(1, head, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(icon(tone), Icons.BUTTON), words);
        setAccessibleText(title.getValue() + " " + text.getValue());
    }

    /// The one thing to do about it.
    public Banner action(Node button) {
        getChildren().add(button);
        return this;
    }

    private static Ikon icon(Tone tone) {
        return switch (tone) {
            case DANGER -> Feather.ALERT_CIRCLE;
            case WARN -> Feather.ALERT_TRIANGLE;
            case OK -> Feather.CHECK_CIRCLE;
            case NEUTRAL, ACCENT -> Feather.INFO;
        };
    }
}
