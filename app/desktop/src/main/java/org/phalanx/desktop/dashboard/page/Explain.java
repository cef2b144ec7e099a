package org.phalanx.desktop.dashboard.page;

import atlantafx.base.controls.Popover;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Texts;

/// The small button at a figure that says how it is counted.
final class Explain {
    private static final double WIDTH = 320;

    private Explain() {}

    /// @param of what to say; null while there is no figure
    static Button button(PageParts parts, Supplier<@Nullable Explanation> of) {
        Texts texts = parts.texts();
        var popover = new Popover();
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        Button button = Buttons.tiny(Buttons.icon(Feather.INFO, texts.bind("explain"), () -> {}));
        button.getStyleClass().add("explain");
        button.setOnAction(event -> {
            Explanation explanation = of.get();
            if (explanation != null) {
                popover.setContentNode(content(explanation, texts));
                popover.show(button);
            }
        });
        return button;
    }

    static VBox content(Explanation of, Texts texts) {
        var content =
                new VBox(
                        Labels.wrapped(Labels.of(of.title(), "heading")),
                        Labels.wrapped(Labels.of(of.definition(), "body")));
        if (!of.formula().isEmpty()) {
            content.getChildren().add(Labels.wrapped(Labels.of(of.formula(), "formula", "small")));
        }
        content.getChildren()
                .addAll(
                        fact(texts.get("explain.unit"), of.unit()),
                        fact(texts.get("explain.n"), of.n()),
                        fact(texts.get("explain.period"), of.period()),
                        fact(texts.get("explain.moment"), of.moment()));
        content.getStyleClass().add("explanation");
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        return content;
    }

    private static Node fact(String name, String value) {
        Label label = Labels.of(name, "small", "ink-muted");
        label.setPrefWidth(72);
        return new HBox(8, label, Labels.wrapped(Labels.of(value, "small")));
    }
}
