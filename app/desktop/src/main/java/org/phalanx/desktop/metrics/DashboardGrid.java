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

/// Where the tiles stand: totals above, the funnel with the leaderboard, revenue, attainment and
/// teams below.
final class DashboardGrid {

    private static final double GAP = 12;
    private static final double HUNDRED = 100;
    private static final double FUNNEL = 620;
    private static final double LEADERS = 320;
    private static final double FOOT = 300;
    private static final double LOWEST = 156;

    private final List<DashboardTile> tiles = new ArrayList<>();
    private final VBox node;

    DashboardGrid(TileParts parts) {
        GridPane totals = new GridPane(GAP, GAP);
        for (int i = 0; i < Dashboard.HEADLINES.size(); i++) {
            KpiTile tile = new KpiTile(parts, Dashboard.HEADLINES.get(i), i);
            totals.add(added(tile), i, 0);
            totals.getColumnConstraints().add(share(HUNDRED / Dashboard.HEADLINES.size()));
        }
        HBox middle =
                new HBox(
                        GAP,
                        grown(added(new FunnelTile(parts)), FUNNEL),
                        grown(added(new LeadersTile(parts)), LEADERS));
        HBox foot =
                new HBox(
                        GAP,
                        grown(added(new WinsTile(parts)), FOOT),
                        grown(added(new AttainmentTile(parts)), FOOT),
                        grown(added(new TeamsTile(parts)), FOOT));
        foot.setMinHeight(LOWEST);
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
