package org.phalanx.desktop.ui.shell;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.phalanx.desktop.ui.screen.GlobalKeys;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.MoreWindows;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// Shows what is in sight in a window of its own, too; where a process has one window alone there
/// is no such key.
public final class WindowKeys implements GlobalKeys {

    private final ShellNavigator navigator;
    private final Optional<MoreWindows> windows;
    private final Texts texts;

    @Inject
    public WindowKeys(ShellNavigator navigator, Optional<MoreWindows> windows, Language language) {
        this.navigator = navigator;
        this.windows = windows;
        this.texts = language.texts(WindowKeys.class);
    }

    @Override
    public List<KeyAction> keys() {
        return windows.stream()
                .map(more ->
                        KeyAction.of(
                                "Shortcut+Shift+N", texts.bind("key.window"), () -> open(more)))
                .toList();
    }

    private void open(MoreWindows more) {
        ShellNavigator.Shown shown = navigator.shown().get();
        if (shown != null) {
            more.open(shown.screen().id(), shown.argument());
        }
    }
}
