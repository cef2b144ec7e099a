package org.phalanx.desktop.ui.screen;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The one dialog over everything, for short forms; longer work is a screen. Esc closes it. FX
/// thread only.
@Singleton
public final class Dialogs {
    private static final String AT_TOP = "phalanx.at-top";

    private final ReadOnlyObjectWrapper<@Nullable Node> content = new ReadOnlyObjectWrapper<>();

    @Inject
    public Dialogs() {}

    /// Replaces the dialog in sight; focus goes to its first input.
    public void show(Node node) {
        content.set(node);
    }

    /// Like [#show], near the upper edge, for what grows downwards.
    public void showAtTop(Node node) {
        node.getProperties().put(AT_TOP, true);
        content.set(node);
    }

    /// Whether a dialog wants to be near the upper edge.
    public static boolean isAtTop(Node node) {
        return node.getProperties().containsKey(AT_TOP);
    }

    /// Takes the dialog away and gives the focus back.
    public void close() {
        content.set(null);
    }

    public ReadOnlyObjectProperty<@Nullable Node> content() {
        return content.getReadOnlyProperty();
    }
}
