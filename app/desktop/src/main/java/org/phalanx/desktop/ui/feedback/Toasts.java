package org.phalanx.desktop.ui.feedback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where screens announce what they did; the newest toast replaces the one in sight. FX thread
/// only.
@Singleton
public final class Toasts {
    private final ReadOnlyObjectWrapper<@Nullable Toast> current = new ReadOnlyObjectWrapper<>();

    @Inject
    public Toasts() {}

    public void show(Toast toast) {
        current.set(toast);
    }

    public void dismiss() {
        current.set(null);
    }

    public ReadOnlyObjectProperty<@Nullable Toast> current() {
        return current.getReadOnlyProperty();
    }
}
