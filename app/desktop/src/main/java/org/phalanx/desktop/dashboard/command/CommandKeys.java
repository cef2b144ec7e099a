package org.phalanx.desktop.dashboard.command;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.phalanx.desktop.ui.screen.GlobalKeys;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.MoreWindows;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// Opens the command window from any screen.
public final class CommandKeys implements GlobalKeys {

    private final Optional<MoreWindows> windows;
    private final Texts texts;

    @Inject
    public CommandKeys(Optional<MoreWindows> windows, Language language) {
        this.windows = windows;
        this.texts = language.texts(CommandKeys.class);
    }

    @Override
    public List<KeyAction> keys() {
        return windows.stream()
                .map(more ->
                        KeyAction.of("Shortcut+Shift+D", texts.bind("key.command"), more::command))
                .toList();
    }
}
