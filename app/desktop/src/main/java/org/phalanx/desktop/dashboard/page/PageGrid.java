package org.phalanx.desktop.dashboard.page;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.dashboard.Spot;

/// Tiles on twelve columns, each over whole cells.
final class PageGrid extends Pane {

    static final double GAP = 12;
    private static final double ROW = 28;

    private final Map<UUID, Region> tiles = new HashMap<>();
    private final Region ghost = new Region();
    private Map<UUID, Spot> spots = Map.of();
    private @Nullable Spot ghostly;

    PageGrid() {
        getStyleClass().add("page-grid");
        ghost.getStyleClass().add("tile-ghost");
        ghost.setVisible(false);
        ghost.setMouseTransparent(true);
        getChildren().add(ghost);
    }

    /// Puts these tiles here.
    void show(Map<UUID, ? extends Region> shown) {
        tiles.clear();
        tiles.putAll(shown);
        getChildren().setAll(ghost);
        getChildren().addAll(shown.values());
    }

    /// Where they stand.
    void place(Map<UUID, Spot> at) {
        spots = Map.copyOf(at);
        requestLayout();
    }

    /// Shows where a tile will stand when it is let go; null for none.
    void ghost(@Nullable Spot spot) {
        ghostly = spot;
        ghost.setVisible(spot != null);
        requestLayout();
    }

    /// Width of a column with its gap.
    double column() {
        Insets in = getInsets();
        return (getWidth() - in.getLeft() - in.getRight() + GAP) / Spot.COLUMNS;
    }

    /// Height of a row with its gap.
    static double row() {
        return ROW + GAP;
    }

    /// The cell nearest to a point of this grid.
    Spot nearest(Spot size, Point2D corner) {
        int x = (int) Math.round((corner.getX() - getInsets().getLeft()) / column());
        int y = (int) Math.round((corner.getY() - getInsets().getTop()) / row());
        return new Spot(x, y, size.width(), size.height());
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = spots.values().stream().mapToInt(Spot::foot).max().orElse(0);
        int ghostRows = ghostly == null ? 0 : ghostly.foot();
        Insets in = getInsets();
        return Math.max(rows, ghostRows) * row() - GAP + in.getTop() + in.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        tiles.forEach((id, tile) -> {
            Spot spot = spots.get(id);
            if (spot != null) {
                lay(tile, spot);
            }
        });
        if (ghostly != null) {
            lay(ghost, ghostly);
        }
    }

    private void lay(Node node, Spot spot) {
        Insets in = getInsets();
        double left = snapPositionX(in.getLeft() + spot.x() * column());
        double right = snapPositionX(in.getLeft() + (spot.x() + spot.width()) * column() - GAP);
        double top = in.getTop() + spot.y() * row();
        node.resizeRelocate(left, top, right - left, spot.height() * row() - GAP);
    }
}
