package org.phalanx.desktop.ui.screen;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The pane at the right of the screen in sight: beside it in wide windows, over it in narrow ones.
/// It closes when another screen is opened. FX thread only.
@Singleton
public final class SidePane {
    private final ReadOnlyObjectWrapper<@Nullable Node> content = new ReadOnlyObjectWrapper<>();

    @Inject
    public SidePane() {}

    public void show(Node node) {
        content.set(node);
    }

    public void hide() {
        content.set(null);
    }

    public ReadOnlyObjectProperty<@Nullable Node> content() {
        return content.getReadOnlyProperty();
    }
}
