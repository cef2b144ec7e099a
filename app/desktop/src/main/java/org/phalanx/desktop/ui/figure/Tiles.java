package org.phalanx.desktop.ui.figure;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import eu.hansolo.tilesfx.TileBuilder;
import eu.hansolo.tilesfx.skins.LeaderBoardItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.phalanx.desktop.ui.theme.Palette;
import org.phalanx.desktop.ui.theme.Theme;

/// Makes TilesFX tiles in our colours and font, which follow a switch of the appearance.
public final class Tiles {
    private static final double FONT = 14;

    private final Theme theme;

    /// @param value what the rank follows from
    public record Standing(String name, double value) {}

    @Inject
    public Tiles(Theme theme) {
        this.theme = theme;
    }

    /// People in the order of a figure.
    public Tile leaderboard(ObservableValue<String> title, List<Standing> standings) {
        List<LeaderBoardItem> items =
                standings.stream()
                        .map(standing -> new LeaderBoardItem(standing.name(), standing.value()))
                        .toList();
        Tile tile = tile(SkinType.LEADER_BOARD, title);
        tile.setDecimals(0);
        tile.getLeaderBoardItems().setAll(items);
        theme.palette().subscribe(palette -> items.forEach(item -> colour(item, palette)));
        return tile;
    }

    /// A value on a half circle that ends at `most`, with the target as a threshold.
    public Tile gauge(
            ObservableValue<String> title, double value, double most, double target, String unit) {
        Tile tile = tile(SkinType.GAUGE, title);
        tile.setMaxValue(most);
        tile.setThreshold(target);
        tile.setThresholdVisible(true);
        tile.setUnit(unit);
        tile.setDecimals(value >= 100 ? 0 : 1);
        tile.setValue(value);
        return tile;
    }

    private Tile tile(SkinType skin, ObservableValue<String> title) {
        Tile tile =
                TileBuilder.create()
                        .skinType(skin)
                        .locale(Locale.ROOT)
                        .customFontEnabled(true)
                        .customFont(theme.fonts().regular(FONT))
                        .animated(false)
                        .build();
        tile.titleProperty().bind(title);
        tile.getStyleClass().add("ph-tile");
        theme.palette().subscribe(palette -> colour(tile, palette));
        return tile;
    }

    private static void colour(Tile tile, Palette palette) {
        tile.setBackgroundColor(palette.colour("surface"));
        tile.setForegroundBaseColor(palette.colour("text"));
        tile.setTitleColor(palette.colour("text-2"));
        tile.setUnitColor(palette.colour("muted"));
        tile.setValueColor(palette.colour("text"));
        tile.setBarColor(palette.colour("chart-1"));
        tile.setBarBackgroundColor(palette.colour("track"));
        tile.setNeedleColor(palette.colour("text"));
        tile.setThresholdColor(palette.colour("ok-fill"));
        tile.setBorderColor(palette.colour("line"));
    }

    private static void colour(LeaderBoardItem item, Palette palette) {
        item.setNameColor(palette.colour("text"));
        item.setValueColor(palette.colour("text"));
        item.setSeparatorColor(palette.colour("line"));
    }
}
