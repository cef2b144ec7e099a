package org.phalanx.desktop.ui.screen;

import javafx.beans.value.ObservableValue;

/// Where the pill gets its state; without a binding it says that everything is on this device.
@FunctionalInterface
public interface ShellStatus {
    ObservableValue<StatusLine> line();
}
