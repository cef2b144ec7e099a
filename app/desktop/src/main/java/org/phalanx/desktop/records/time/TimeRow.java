package org.phalanx.desktop.records.time;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;

/// A row of a history: a disc on the line of time, a sentence with its time, and what follows
/// below.
class TimeRow extends HBox {
    static final int GAP = 6;

    private final VBox body = new VBox(2);
    private final HBox head = new HBox(GAP);

    /// @param who did it
    /// @param what was done, continuing the name
    /// @param time of day as it is read
    TimeRow(Ikon icon, String who, String what, String time) {
        getStyleClass().add("entry");
        head.getStyleClass().add("entry-head");
        head.setAlignment(Pos.CENTER_LEFT);
        Label name = Labels.of(who, "strong");
        Label done = Labels.mayShrink(Labels.of(what, "body", "ink-2"));
        HBox sentence = new HBox(GAP, name, done);
        sentence.setAlignment(Pos.CENTER_LEFT);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        head.getChildren().setAll(sentence, Labels.of(time, "small", "ink-muted"));
        body.getStyleClass().add("entry-body");
        body.getChildren().add(head);
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().setAll(disc(icon), body);
        setAccessibleText(who + " " + what + " " + time);
    }

    private static Node disc(Ikon icon) {
        StackPane disc = new StackPane(Icons.of(icon, Icons.ROW));
        disc.getStyleClass().add("entry-disc");
        Region line = new Region();
        line.getStyleClass().add("entry-line");
        VBox.setVgrow(line, Priority.ALWAYS);
        VBox column = new VBox(disc, line);
        column.setAlignment(Pos.TOP_CENTER);
        return column;
    }

    /// Puts something before the time.
    final void aside(Node node) {
        head.getChildren().add(head.getChildren().size() - 1, node);
    }

    /// Adds a line below the sentence.
    final void below(Node node) {
        body.getChildren().add(node);
    }
}
