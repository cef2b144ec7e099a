package org.phalanx.desktop.ui.control;

import java.util.Locale;
import javafx.scene.Node;

/// What a colour says: accent can be acted on, ok is done or won, warn needs attention, danger is
/// late or refused.
public enum Tone {
    NEUTRAL,
    ACCENT,
    OK,
    WARN,
    DANGER;

    /// Gives `node`, and the labels and icons in it, the colours of this tone instead of the one
    /// they had.
    public <N extends Node> N on(N node) {
        for (Tone tone : values()) {
            node.getStyleClass().remove(tone.styleClass());
        }
        node.getStyleClass().add(styleClass());
        return node;
    }

    String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
