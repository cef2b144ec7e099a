package org.phalanx.desktop.chart.grid;

import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Shades;
import org.phalanx.desktop.chart.draw.Shortened;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.theme.Fonts;

/// China's 34 provincial regions as tiles of the same size, where they lie to each other.
public final class ProvincesDrawing implements Drawing {
    private static final double ROOM = 6;
    private static final double TWO_LINES = 32;

    private final Provinces provinces;

    public ProvincesDrawing(Provinces provinces) {
        this.provinces = provinces;
    }

    @Override
    public Drawn draw(ChartData data, Paper paper) {
        Placed placed = Placed.of(data, one -> provinces.find(one).map(Provinces.Province::key));
        Shades shades =
                Shades.of(placed.places().values().stream().map(Placed.Place::value).toList());
        boolean chinese = paper.language().isChinese();
        TileGrid grid = new TileGrid();
        Shortened widths = new Shortened(Font.font(Fonts.REGULAR, 11));
        double room = TileGrid.width(paper.width(), paper.height()) - ROOM;
        boolean two = TileGrid.height(paper.width(), paper.height()) >= TWO_LINES;
        for (Provinces.Province province : provinces.all()) {
            Placed.Place place = placed.places().get(province.key());
            VBox tile = new VBox();
            tile.setAlignment(Pos.CENTER);
            tile.setMinSize(0, 0);
            BigDecimal value = place == null ? null : place.value();
            tile.getStyleClass().addAll("province-tile", shades.of(value));
            Label name = Labels.of(chinese ? province.brief() : province.code(), "small-strong");
            tile.getChildren().add(name);
            if (place != null) {
                String words = paper.words().value(data.measure(), place.value());
                if (two && widths.width(words) <= room) {
                    tile.getChildren().add(Labels.of(words, "caption"));
                }
                paper.marks()
                        .add(
                                tile,
                                new Mark(place.keys(), List.of()),
                                province.name(chinese) + " " + words);
            } else {
                Tooltip.install(tile, new Tooltip(province.name(chinese)));
            }
            grid.add(tile, province.column(), province.row());
        }
        return Drawn.of(grid).note(placed.note(paper));
    }
}
