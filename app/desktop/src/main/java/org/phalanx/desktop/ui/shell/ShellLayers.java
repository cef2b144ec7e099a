package org.phalanx.desktop.ui.shell;

import jakarta.inject.Inject;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.screen.SidePane;

/// What floats over or stands beside the screen in sight.
public record ShellLayers(SidePane sidePane, Toasts toasts, Dialogs dialogs) {
    @Inject
    public ShellLayers {}
}
