package org.phalanx.desktop.chart.draw;

import org.phalanx.desktop.chart.reading.ChartWords;
import org.phalanx.desktop.ui.figure.Tiles;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.ui.theme.Theme;

/// What a chart is drawn with.
///
/// @param words of its values
/// @param marks takes the nodes that stand for figures
/// @param theme for what style sheets don't reach
/// @param tiles of TilesFX
/// @param language of everything
/// @param width about how much room there is
/// @param height the same
public record Paper(
        ChartWords words,
        Marks marks,
        Theme theme,
        Tiles tiles,
        Language language,
        double width,
        double height) {

    /// The texts that all kinds of charts share.
    public Texts texts() {
        return language.texts(Paper.class);
    }

    /// The texts of one kind's package.
    public Texts texts(Class<?> owner) {
        return language.texts(owner);
    }

    /// What is called so where places are drawn together.
    public String rest() {
        return texts().get("rest");
    }

    /// How many lines of this height there is room for beside what else stands there.
    public int lines(double line, double beside, int least, int most) {
        return Math.clamp((int) ((height - beside) / line), least, most);
    }
}
