package org.phalanx.desktop.metrics;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.metrics.tile.AttainmentTile;
import org.phalanx.desktop.metrics.tile.DashboardTile;
import org.phalanx.desktop.metrics.tile.FunnelTile;
import org.phalanx.desktop.metrics.tile.KpiTile;
import org.phalanx.desktop.metrics.tile.LeadersTile;
import org.phalanx.desktop.metrics.tile.TeamsTile;
import org.phalanx.desktop.metrics.tile.TileParts;
import org.phalanx.desktop.metrics.tile.WinsTile;
import org.phalanx.sales.metrics.dashboard.Dashboard;

/// Where the tiles stand: totals above, the funnel with leaderboard and attainment, revenue and
/// teams below.
final class DashboardGrid {

    private static final double GAP = 12;
    private static final double HUNDRED = 100;

    private final List<DashboardTile> tiles = new ArrayList<>();
    private final VBox node;

    DashboardGrid(TileParts parts) {
        GridPane totals = new GridPane(GAP, GAP);
        for (int i = 0; i < Dashboard.HEADLINES.size(); i++) {
            KpiTile tile = new KpiTile(parts, Dashboard.HEADLINES.get(i), i);
            totals.add(added(tile), i, 0);
            totals.getColumnConstraints().add(share(HUNDRED / Dashboard.HEADLINES.size()));
        }
        Region funnel = added(new FunnelTile(parts));
        Region leaders = grown(added(new LeadersTile(parts)), 280);
        Region attainment = grown(added(new AttainmentTile(parts)), 240);
        HBox middle = new HBox(GAP, grown(funnel, 560), leaders, attainment);
        Region wins = grown(added(new WinsTile(parts)), 400);
        HBox foot = new HBox(GAP, wins, grown(added(new TeamsTile(parts)), 400));
        foot.setMinHeight(160);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(foot, Priority.ALWAYS);
        node = new VBox(GAP, totals, middle, foot);
        node.getStyleClass().add("dashboard-grid");
    }

    private Region added(DashboardTile tile) {
        tiles.add(tile);
        return (Region) tile.node();
    }

    private static Region grown(Region tile, double width) {
        tile.setPrefWidth(width);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    Node node() {
        return node;
    }

    List<DashboardTile> tiles() {
        return tiles;
    }
}
