package org.phalanx.desktop.ui.figure;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import eu.hansolo.tilesfx.TileBuilder;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.phalanx.desktop.ui.theme.Fonts;
import org.phalanx.desktop.ui.theme.Palette;
import org.phalanx.desktop.ui.theme.Theme;

/// Makes TilesFX tiles in our colours and font, which follow a switch of the appearance.
public final class Tiles {
    private static final double FONT = 14;

    private final Theme theme;

    /// Somebody's row.
    ///
    /// @param value what the rank follows from
    /// @param own whether it is the reader's
    public record Standing(LeaderboardRow.Place place, double value, boolean own) {}

    @Inject
    public Tiles(Theme theme) {
        this.theme = theme;
    }

    /// People in the order of a figure; none at first.
    ///
    /// @param open gets the place of who was chosen, from 0
    public LeaderTile leaderboard(ObservableValue<String> title, IntConsumer open) {
        return new LeaderTile(tile(SkinType.LEADER_BOARD, title), open);
    }

    private Tile tile(SkinType skin, ObservableValue<String> title) {
        Tile tile =
                TileBuilder.create()
                        .skinType(skin)
                        .locale(Locale.ROOT)
                        .customFontEnabled(true)
                        .customFont(theme.fonts().regular(FONT))
                        .animated(false)
                        .borderWidth(0)
                        .build();
        tile.skinProperty().subscribe(made -> writeInOurFont(tile));
        // what is inside takes the focus
        tile.setFocusTraversable(false);
        tile.titleProperty().bind(title);
        tile.getStyleClass().add("ph-tile");
        theme.palette().subscribe(palette -> colour(tile, palette));
        return tile;
    }

    /// Some texts of a skin have the library's own font whatever is set.
    private void writeInOurFont(Parent parent) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Text text) {
                text.fontProperty().subscribe(font -> writeInOurFont(text, font));
            } else if (node instanceof Parent inner) {
                writeInOurFont(inner);
            }
        }
    }

    private void writeInOurFont(Text text, Font font) {
        if (!font.getFamily().startsWith(Fonts.REGULAR)) {
            text.setFont(theme.fonts().semiBold(font.getSize()));
        }
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
}
