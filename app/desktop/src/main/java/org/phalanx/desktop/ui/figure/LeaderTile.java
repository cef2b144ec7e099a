package org.phalanx.desktop.ui.figure;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.skins.LeaderBoardItem;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.phalanx.desktop.ui.theme.Palette;

/// A leaderboard of TilesFX whose people open the records behind their figures: by click, or by
/// arrow keys and Enter.
public final class LeaderTile {
    private final Tile tile;
    private final IntConsumer open;
    private List<LeaderBoardItem> items = List.of();
    private Palette palette;

    LeaderTile(Tile tile, Palette palette, IntConsumer open) {
        this.tile = tile;
        this.palette = palette;
        this.open = open;
        tile.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public Node node() {
        return tile;
    }

    /// Shows these people, the greatest figure first.
    ///
    /// @param decimals of all figures
    public void show(List<Tiles.Standing> standings, int decimals) {
        tile.setDecimals(decimals);
        items =
                IntStream.range(0, standings.size())
                        .mapToObj(i -> item(standings.get(i), i))
                        .toList();
        items.forEach(this::prepare);
        tile.getLeaderBoardItems().setAll(items);
    }

    /// TilesFX tells by an arrow whether an item's place is another than the one it had.
    private static LeaderBoardItem item(Tiles.Standing standing, int place) {
        var item = new LeaderBoardItem(standing.name(), standing.value());
        int before = standing.before() < 0 ? place : standing.before();
        item.setIndex(before);
        item.getStyleClass()
                .add(before > place ? "rising" : before < place ? "falling" : "standing");
        return item;
    }

    private void prepare(LeaderBoardItem item) {
        item.setFormatString("%,." + tile.getDecimals() + "f");
        item.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.isStillSincePress()) {
                        open.accept(items.indexOf(item));
                    }
                });
        colour(item);
    }

    private void key(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (opens && event.getTarget() instanceof ListView<?> list) {
            int at = items.indexOf(list.getSelectionModel().getSelectedItem());
            if (at >= 0) {
                event.consume();
                open.accept(at);
            }
        }
    }

    void colour(Palette now) {
        palette = now;
        items.forEach(this::colour);
    }

    private void colour(LeaderBoardItem item) {
        item.setNameColor(palette.colour("text"));
        item.setValueColor(palette.colour("text"));
        item.setSeparatorColor(palette.colour("line"));
    }
}
