package org.phalanx.desktop.dashboard.page;

import jakarta.inject.Inject;
import org.phalanx.desktop.chart.Charts;
import org.phalanx.desktop.dashboard.content.TileContents;
import org.phalanx.desktop.dashboard.model.FigureWords;
import org.phalanx.desktop.dashboard.model.TileSource;
import org.phalanx.desktop.records.Records;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// What every page is made of, in whatever window.
///
/// @param charts draws figures
/// @param contents turns answers into what charts show
/// @param source of answers
/// @param words of figures
/// @param names of what workspaces begin with
/// @param records the way to the records behind figures
/// @param language of everything
public record PageParts(
        Charts charts,
        TileContents contents,
        TileSource source,
        FigureWords words,
        SeededNames names,
        Records records,
        Language language) {
    @Inject
    public PageParts {}

    Texts texts() {
        return language.texts(PageParts.class);
    }
}
