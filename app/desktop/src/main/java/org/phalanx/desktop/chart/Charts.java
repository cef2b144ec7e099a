package org.phalanx.desktop.chart;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Marks;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.list.FunnelDrawing;
import org.phalanx.desktop.chart.reading.ChartWords;
import org.phalanx.desktop.chart.xy.BarDrawing;
import org.phalanx.desktop.ui.figure.Tiles;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.ui.theme.Palette;
import org.phalanx.desktop.ui.theme.Theme;

/// The door to all charts. Nothing of a kind is loaded before one of it is shown.
///
/// `ChartView view = charts.view(ChartKind.BAR, mark -> open(mark)); view.show(data);`
public final class Charts {
    private final ChartWords words;
    private final Tiles tiles;
    private final Theme theme;
    private final Language language;
    private final Texts texts;

    @Inject
    public Charts(ChartWords words, Tiles tiles, Theme theme, Language language) {
        this.words = words;
        this.tiles = tiles;
        this.theme = theme;
        this.language = language;
        this.texts = language.texts(Charts.class);
    }

    /// A chart without figures yet. It follows language and appearance.
    ///
    /// @param open gets what was clicked; FX thread
    public ChartView view(ChartKind kind, Consumer<Mark> open) {
        return new ChartView(this, kind, open);
    }

    /// The kinds that can be drawn, in the order in which one chooses among them.
    public static Set<ChartKind> kinds() {
        return EnumSet.of(ChartKind.BAR, ChartKind.FUNNEL);
    }

    /// What a kind is called, in the present language.
    public ObservableValue<String> label(ChartKind kind) {
        return texts.bind("kind." + kind.key());
    }

    /// What a kind is good for and what it needs, in one sentence.
    public ObservableValue<String> hint(ChartKind kind) {
        return texts.bind("hint." + kind.key());
    }

    Language language() {
        return language;
    }

    ObservableValue<Palette> palette() {
        return theme.palette();
    }

    Paper paper(Marks marks, double width, double height) {
        return new Paper(words, marks, theme, tiles, language, width, height);
    }

    Texts texts() {
        return texts;
    }

    Drawing drawing(ChartKind kind) {
        return switch (kind) {
            case FUNNEL -> new FunnelDrawing();
            default -> new BarDrawing();
        };
    }
}
