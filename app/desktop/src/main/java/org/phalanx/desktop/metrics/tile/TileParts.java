package org.phalanx.desktop.metrics.tile;

import jakarta.inject.Inject;
import org.phalanx.desktop.metrics.model.DashboardModel;
import org.phalanx.desktop.metrics.model.FigureWords;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.desktop.ui.figure.Tiles;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// What the tiles of one dashboard share.
///
/// @param model opens the records behind figures
/// @param words of figures
/// @param names of what workspaces begin with
/// @param tiles of TilesFX
/// @param language of everything
public record TileParts(
        DashboardModel model,
        FigureWords words,
        SeededNames names,
        Tiles tiles,
        Language language) {
    @Inject
    public TileParts {}

    Texts texts() {
        return language.texts(TileParts.class);
    }
}
