package org.phalanx.desktop.workspace;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;

/// The workspaces that were opened before.
final class RecentList extends VBox {

    RecentList(StartModel model, Texts texts) {
        super(6);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().add(Labels.of(texts.bind("start.recent"), "small-strong", "ink-muted"));
        if (model.recent().isEmpty()) {
            getChildren()
                    .add(
                            Labels.wrapped(
                                    Labels.of(texts.bind("start.recent.none"), "body", "ink-2")));
        }
        model.recent().forEach(folder -> getChildren().add(row(model, folder)));
    }

    private static Node row(StartModel model, Path folder) {
        Path name = folder.getFileName();
        String title = name == null ? folder.toString() : name.toString();
        VBox words =
                new VBox(
                        Labels.mayShrink(Labels.of(title, "strong")),
                        Labels.mayShrink(Labels.of(folder.toString(), "small", "ink-muted")));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(12, Icons.of(Feather.DATABASE, Icons.BUTTON), words);
        content.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button();
        row.getStyleClass().addAll("ghost", "recent-row");
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setGraphic(content);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(title);
        row.setOnAction(event -> model.open(folder));
        return row;
    }
}
