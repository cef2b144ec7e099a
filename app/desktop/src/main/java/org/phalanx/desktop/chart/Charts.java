package org.phalanx.desktop.chart;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Marks;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.export.XlsxFile;
import org.phalanx.desktop.chart.grid.Atlas;
import org.phalanx.desktop.chart.grid.CalendarDrawing;
import org.phalanx.desktop.chart.grid.HeatDrawing;
import org.phalanx.desktop.chart.grid.ProvincesDrawing;
import org.phalanx.desktop.chart.grid.WorldDrawing;
import org.phalanx.desktop.chart.list.FunnelDrawing;
import org.phalanx.desktop.chart.list.LeadersDrawing;
import org.phalanx.desktop.chart.list.NumberDrawing;
import org.phalanx.desktop.chart.list.TableDrawing;
import org.phalanx.desktop.chart.reading.ChartWords;
import org.phalanx.desktop.chart.reading.ReadingWords;
import org.phalanx.desktop.chart.reading.Readings;
import org.phalanx.desktop.chart.round.GaugeDrawing;
import org.phalanx.desktop.chart.round.PieDrawing;
import org.phalanx.desktop.chart.round.RadarDrawing;
import org.phalanx.desktop.chart.xy.BarDrawing;
import org.phalanx.desktop.chart.xy.LineDrawing;
import org.phalanx.desktop.chart.xy.ScatterDrawing;
import org.phalanx.desktop.chart.xy.StackedDrawing;
import org.phalanx.desktop.chart.xy.WaterfallDrawing;
import org.phalanx.desktop.ui.figure.Tiles;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.ui.theme.Palette;
import org.phalanx.desktop.ui.theme.Theme;

/// The door to all charts. Nothing of a kind is loaded before one of it is shown.
///
/// `ChartView view = charts.view(ChartKind.BAR, mark -> open(mark)); view.show(data);`
public final class Charts {
    private static final String NOTHING = "";

    private final ChartWords words;
    private final Tiles tiles;
    private final Theme theme;
    private final Language language;
    private final Atlas atlas;
    private final ReadingWords readings;
    private final Texts texts;

    @Inject
    Charts(ChartWords words, Tiles tiles, Theme theme, Language language, Atlas atlas) {
        this.atlas = atlas;
        this.readings = new ReadingWords(words, language);
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
        return EnumSet.allOf(ChartKind.class);
    }

    /// What a kind is called, in the present language.
    public ObservableValue<String> label(ChartKind kind) {
        return texts.bind("kind." + kind.key());
    }

    /// What a chart says, in one sentence; empty when it says nothing.
    public String reading(ChartKind kind, ChartContent content) {
        if (!(content instanceof ChartData data)) {
            return NOTHING;
        }
        boolean nothing = data.series().isEmpty() && kind.needs().least() > 0;
        return nothing
                ? NOTHING
                : Readings.of(kind, data).map(one -> readings.tell(one, data)).orElse(NOTHING);
    }

    /// What a kind is good for and what it needs, in one sentence.
    public ObservableValue<String> hint(ChartKind kind) {
        return texts.bind("hint." + kind.key());
    }

    XlsxFile.Words fileWords() {
        return new XlsxFile.Words(
                texts.get("file.place"), texts.get("file.before"), texts.get("file.target"));
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

    /// How a kind is drawn; null while its map is still read, after which `later` is run.
    @Nullable Drawing drawing(ChartKind kind, Runnable later) {
        return switch (kind) {
            case NUMBER -> new NumberDrawing();
            case FUNNEL -> new FunnelDrawing();
            case BAR -> new BarDrawing();
            case STACKED_BAR -> new StackedDrawing();
            case LINE -> new LineDrawing(false);
            case AREA -> new LineDrawing(true);
            case PIE -> new PieDrawing(false);
            case DONUT -> new PieDrawing(true);
            case GAUGE -> new GaugeDrawing();
            case LEADERBOARD -> new LeadersDrawing();
            case HEAT_MAP -> new HeatDrawing();
            case CALENDAR -> new CalendarDrawing();
            case PROVINCES -> {
                var map = atlas.provinces().now(read -> later.run());
                yield map == null ? null : new ProvincesDrawing(map);
            }
            case WORLD -> {
                var map = atlas.countries().now(read -> later.run());
                yield map == null ? null : new WorldDrawing(map);
            }
            case SCATTER -> new ScatterDrawing();
            case WATERFALL -> new WaterfallDrawing();
            case RADAR -> new RadarDrawing();
            case PIVOT, TABLE, RECORDS, TEXT -> new TableDrawing();
        };
    }
}
