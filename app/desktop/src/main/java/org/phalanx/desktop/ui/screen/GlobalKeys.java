package org.phalanx.desktop.ui.screen;

import java.util.List;

/// Keys that work on every screen, such as undo; registered through a `Multibinder<GlobalKeys>`.
@FunctionalInterface
public interface GlobalKeys {
    List<KeyAction> keys();
}
