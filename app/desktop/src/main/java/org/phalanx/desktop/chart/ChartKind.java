package org.phalanx.desktop.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.chart.ChartNeeds.Content;
import org.phalanx.desktop.chart.ChartNeeds.Sort;

/// The ways to draw figures. What one is called, say [Charts#label].
public enum ChartKind {
    /// One number with its way there and its target; the dimension, if any, is time.
    NUMBER(Feather.HASH),
    FUNNEL(Feather.FILTER),
    BAR(Feather.BAR_CHART),
    STACKED_BAR(Feather.BAR_CHART_2),
    LINE(Feather.TRENDING_UP),
    AREA(Feather.ACTIVITY),
    PIE(Feather.PIE_CHART),
    DONUT(Feather.DISC),
    /// One number against its target, or against the period before.
    GAUGE(Feather.COMPASS),
    LEADERBOARD(Feather.AWARD),
    HEAT_MAP(Feather.GRID),
    CALENDAR(Feather.CALENDAR),
    PROVINCES(Feather.MAP),
    WORLD(Feather.GLOBE),
    /// Two metrics of the same things.
    SCATTER(Feather.CROSSHAIR),
    WATERFALL(Feather.GIT_COMMIT),
    RADAR(Feather.HEXAGON),
    PIVOT(Feather.LAYOUT),
    TABLE(Feather.LIST),
    RECORDS(Feather.ALIGN_LEFT),
    TEXT(Feather.TYPE);

    private final Feather icon;

    ChartKind(Feather icon) {
        this.icon = icon;
    }

    /// The name in files: `stacked-bar`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Feather icon() {
        return icon;
    }

    public ChartNeeds needs() {
        return switch (this) {
            case NUMBER, GAUGE -> ChartNeeds.number();
            case FUNNEL -> ChartNeeds.one(Sort.STAGES);
            case PIE, DONUT, WATERFALL -> ChartNeeds.one(Sort.ANY);
            case LEADERBOARD -> ChartNeeds.one(Sort.PEOPLE);
            case CALENDAR -> ChartNeeds.one(Sort.DAY);
            case PROVINCES -> ChartNeeds.one(Sort.PROVINCES);
            case WORLD -> ChartNeeds.one(Sort.COUNTRIES);
            case BAR, RADAR, TABLE -> ChartNeeds.upToTwo(Sort.ANY);
            case LINE, AREA -> ChartNeeds.upToTwo(Sort.TIME);
            case STACKED_BAR, HEAT_MAP, PIVOT -> ChartNeeds.two();
            case SCATTER -> new ChartNeeds(Content.FIGURES, 1, 1, Sort.ANY, 2);
            case RECORDS -> new ChartNeeds(Content.RECORDS, 0, 0, Sort.ANY, 0);
            case TEXT -> new ChartNeeds(Content.TEXT, 0, 0, Sort.ANY, 0);
        };
    }

    /// The kind with this name, if there is one.
    public static Optional<ChartKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
