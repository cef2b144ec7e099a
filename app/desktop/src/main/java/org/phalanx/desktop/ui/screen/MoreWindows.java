package org.phalanx.desktop.ui.screen;

import org.jspecify.annotations.Nullable;

/// More windows on the workspace in sight, each with a way of its own. FX thread only.
public interface MoreWindows {

    /// Opens a screen in a window of its own.
    ///
    /// @param argument what it shows, as [Navigator#open(String, String)] takes it
    void open(String screenId, @Nullable String argument);

    /// Shows the pages of the dashboard on a wall: on another screen where there is one, dark, full
    /// screen.
    void command();
}
