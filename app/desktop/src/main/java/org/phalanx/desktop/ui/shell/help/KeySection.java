package org.phalanx.desktop.ui.shell.help;

import java.util.List;
import org.phalanx.desktop.ui.screen.KeyAction;

/// Keys that work at one place.
///
/// @param place as the key map names it
/// @param actions with their usual keys
public record KeySection(String place, List<KeyAction> actions) {

    public KeySection {
        actions = List.copyOf(actions);
    }
}
