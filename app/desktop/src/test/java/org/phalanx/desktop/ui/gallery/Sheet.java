package org.phalanx.desktop.ui.gallery;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Theme;

/// All components beside each other.
final class Sheet extends HBox {
    private static final double[] WIDTHS = {440, 400, 700};

    Sheet(Words words, Language language, Theme theme) {
        super(24);
        setPadding(new Insets(24));
        getChildren()
                .addAll(
                        new ControlColumn(words),
                        new FeedbackColumn(words, language, theme),
                        new FigureColumn(words));
        for (int i = 0; i < WIDTHS.length; i++) {
            Region column = (Region) getChildren().get(i);
            column.setMinWidth(WIDTHS[i]);
            column.setMaxWidth(WIDTHS[i]);
        }
    }

    static Node caption(ObservableValue<String> text) {
        return Labels.of(text, "small", "ink-muted");
    }
}
