package org.phalanx.desktop.ui.screen;

import org.jspecify.annotations.Nullable;

/// More windows on the workspace in sight, each with a way of its own. FX thread only.
@FunctionalInterface
public interface MoreWindows {

    /// Opens a screen in a window of its own.
    ///
    /// @param argument what it shows, as [Navigator#open(String, String)] takes it
    void open(String screenId, @Nullable String argument);
}
