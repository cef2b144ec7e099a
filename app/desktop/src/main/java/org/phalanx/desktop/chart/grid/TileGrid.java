package org.phalanx.desktop.chart.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// Eight by eight tiles, as large as their place allows but no larger than is pleasant.
final class TileGrid extends Region {
    private static final int SIDE = 8;
    private static final double GAP = 4;
    private static final double WIDEST = 64;
    private static final double HIGHEST = 52;

    private final List<Tile> tiles = new ArrayList<>();

    private record Tile(Region node, int column, int row) {}

    TileGrid() {
        setMinSize(0, 0);
        getStyleClass().add("tile-map");
    }

    /// @param column from 1
    /// @param row from 1
    void add(Region node, int column, int row) {
        tiles.add(new Tile(node, column, row));
        getChildren().add(node);
    }

    static double width(double width, double height) {
        return Math.floor(Math.clamp((width + GAP) / SIDE - GAP, 8, WIDEST));
    }

    static double height(double width, double height) {
        double high = Math.clamp((height + GAP) / SIDE - GAP, 8, HIGHEST);
        return Math.floor(Math.min(high, width(width, height)));
    }

    @Override
    protected void layoutChildren() {
        double wide = width(getWidth(), getHeight());
        double high = height(getWidth(), getHeight());
        double left = Math.floor((getWidth() - SIDE * (wide + GAP) + GAP) / 2);
        for (Tile tile : tiles) {
            tile.node()
                    .resizeRelocate(
                            left + (tile.column() - 1) * (wide + GAP),
                            (tile.row() - 1) * (high + GAP),
                            wide,
                            high);
        }
    }
}
