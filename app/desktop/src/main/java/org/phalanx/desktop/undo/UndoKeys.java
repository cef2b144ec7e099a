package org.phalanx.desktop.undo;

import jakarta.inject.Inject;
import java.util.List;
import org.phalanx.desktop.ui.screen.GlobalKeys;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// Ctrl+Z and Ctrl+Shift+Z on every screen; a text field with edits of its own takes them first.
final class UndoKeys implements GlobalKeys {
    private final Undoing undoing;
    private final Texts texts;

    @Inject
    UndoKeys(Undoing undoing, Language language) {
        this.undoing = undoing;
        this.texts = language.texts(UndoKeys.class);
    }

    @Override
    public List<KeyAction> keys() {
        return List.of(
                KeyAction.of("Shortcut+Z", texts.bind("key.undo"), undoing::last),
                KeyAction.of("Shortcut+Shift+Z", texts.bind("key.redo"), undoing::redo));
    }
}
