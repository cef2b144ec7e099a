package org.phalanx.desktop.metrics.tile;

import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Panel;

/// The box around a tile: title, remark, the button that explains, and the figure or why there is
/// none.
final class Frame {

    private final Panel panel;
    private final StringProperty title = new SimpleStringProperty();
    private final StringProperty remark = new SimpleStringProperty("");
    private final Node content;

    /// @param key of the title
    Frame(TileParts parts, String key, Node content, Supplier<@Nullable Explanation> explanation) {
        this.content = content;
        title.bind(parts.texts().bind(key));
        this.panel =
                new Panel(title)
                        .remark(remark)
                        .actions(Explain.button(parts, explanation))
                        .plain()
                        .body(content);
        panel.getStyleClass().add("dashboard-tile");
        panel.setId("tile-" + key);
    }

    Panel panel() {
        return panel;
    }

    /// Another title than that of its key.
    void title(String text) {
        title.unbind();
        title.set(text);
    }

    void remark(String text) {
        remark.set(text);
    }

    void showFigure() {
        panel.body(content);
    }

    /// Says why there is no figure.
    void showNothing(String why) {
        panel.body(Labels.wrapped(Labels.of(why, "small", "ink-muted")));
    }
}
