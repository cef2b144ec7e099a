package org.phalanx.desktop.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansolo.tilesfx.Tile;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
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
    private final Theme theme = new Theme(new Fonts(), Set.of());
    private final Tiles tiles = new Tiles(theme);

    @Test
    void tilesWearOurColoursAndFollowTheTheme() {
        LeaderTile leaders = tiles.leaderboard(new SimpleStringProperty("龙虎榜"), place -> {});
        leaders.show(
                List.of(
                        standing(1, 1, "纪知野", 452),
                        standing(2, 0, "方见微", 418),
                        standing(3, -1, "卫明昭", 371)));
        Tile board = (Tile) leaders.node();
        board.setPrefSize(380, 280);
        Scene scene = new Scene(board, 380, 280);
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
        assertThat(board.getCustomFont().getFamily()).isEqualTo("Noto Sans SC");
        assertThat(board.lookupAll(".leaderboard-row")).hasSize(3);
    }

    private static Standing standing(int rank, int movement, String name, int won) {
        return new Standing(
                new LeaderboardRow.Place(
                        rank,
                        movement,
                        name,
                        "",
                        won / 1241.0,
                        won * 100 / 1241 + "%",
                        "¥" + won + "万"),
                won,
                rank == 2);
    }
}
