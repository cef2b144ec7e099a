package org.phalanx.desktop.ui.screen;

import org.jspecify.annotations.Nullable;

/// Opens screens. FX thread only.
public interface Navigator {

    /// @param argument what the screen shall show, such as the id of a record
    /// @throws IllegalArgumentException when no such screen is registered
    void open(String screenId, @Nullable String argument);

    default void open(String screenId) {
        open(screenId, null);
    }

    /// Goes to the screen that was shown before; nothing happens at the beginning.
    void back();

    void forward();
}
