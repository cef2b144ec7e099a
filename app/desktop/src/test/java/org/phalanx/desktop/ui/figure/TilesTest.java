package org.phalanx.desktop.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansolo.tilesfx.Tile;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.phalanx.desktop.fixtures.picture.Pictures;
import org.phalanx.desktop.ui.figure.Tiles.Standing;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.Fonts;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.testkit.fx.OnFxThread;

@OnFxThread
class TilesTest {
    private final Theme theme = new Theme(new Fonts());
    private final Tiles tiles = new Tiles(theme);

    @Test
    void tilesWearOurColoursAndFollowTheTheme() {
        LeaderTile leaders = tiles.leaderboard(new SimpleStringProperty("龙虎榜"), place -> {});
        leaders.show(
                List.of(
                        new Standing("纪知野", 452, 2),
                        new Standing("方见微", 418, 0),
                        new Standing("卫明昭", 371, -1)),
                0);
        Tile board = (Tile) leaders.node();
        Tile gauge = tiles.gauge(new SimpleStringProperty("赢率"), 63.2, 100, 50, "%");
        board.setPrefSize(360, 260);
        gauge.setPrefSize(260, 260);
        Scene scene = new Scene(new HBox(12, board, gauge), 640, 280);
        theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        Pictures.save(Pictures.of(scene, 1), "tiles-light");
        theme.appearance().set(Appearance.DARK);
        Pictures.save(Pictures.of(scene, 1), "tiles-dark");
        stage.hide();
        assertThat(board.getBackgroundColor())
                .isEqualTo(theme.palette().getValue().colour("surface"));
        assertThat(gauge.getBarColor()).isEqualTo(theme.palette().getValue().colour("chart-1"));
        assertThat(gauge.getCustomFont().getFamily()).isEqualTo("Noto Sans SC");
    }
}
