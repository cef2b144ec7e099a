package org.phalanx.desktop.search;

import jakarta.inject.Inject;
import java.util.List;
import org.phalanx.desktop.ui.screen.GlobalKeys;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// Ctrl+K on every screen.
final class PaletteKeys implements GlobalKeys {

    private final Palette palette;
    private final Texts texts;

    @Inject
    PaletteKeys(Palette palette, Language language) {
        this.palette = palette;
        this.texts = language.texts(PaletteKeys.class);
    }

    @Override
    public List<KeyAction> keys() {
        return List.of(KeyAction.of("Shortcut+K", texts.bind("key.palette"), palette::open));
    }
}
