package org.phalanx.desktop.workspace;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;

/// A large button: what happens, and one line about it.
final class BeginRow extends Button {

    BeginRow(Ikon icon, Texts texts, String key, Runnable action) {
        getStyleClass().add("begin-row");
        VBox words =
                new VBox(
                        Labels.of(texts.bind(key), "strong"),
                        Labels.wrapped(Labels.of(texts.bind("line." + key), "small", "ink-muted")));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(14, Icons.of(icon, Icons.RAIL), words);
        row.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        accessibleTextProperty().bind(texts.bind(key));
        setOnAction(event -> action.run());
    }
}
