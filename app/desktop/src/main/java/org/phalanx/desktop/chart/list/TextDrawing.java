package org.phalanx.desktop.chart.list;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.chart.ChartText;
import org.phalanx.desktop.ui.control.Labels;

/// Somebody's own words: headings, items of lists, lines.
public final class TextDrawing {
    private static final String HEADING = "# ";
    private static final String ITEM = "- ";

    private TextDrawing() {}

    public static Node draw(ChartText text) {
        VBox lines = new VBox(4);
        lines.getStyleClass().add("chart-words");
        List<String> all = text.text().lines().toList();
        all.forEach(line -> lines.getChildren().add(line(line)));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setMinSize(0, 0);
        return scroll;
    }

    private static Node line(String line) {
        if (line.startsWith(HEADING)) {
            return Labels.wrapped(Labels.of(line.substring(HEADING.length()), "heading"));
        }
        if (!line.startsWith(ITEM)) {
            return Labels.wrapped(Labels.of(line, "body"));
        }
        Label words = Labels.wrapped(Labels.of(line.substring(ITEM.length()), "body"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(6, Labels.of("·", "body", "ink-muted"), words);
    }
}
