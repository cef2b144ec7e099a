package org.phalanx.desktop.ui.figure;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.skins.LeaderBoardItem;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A leaderboard of TilesFX whose people open the records behind their figures: by click, or by
/// arrow keys and Enter. TilesFX keeps the list, its rows are ours.
public final class LeaderTile {
    private final Tile tile;
    private final IntConsumer open;
    private List<Item> items = List.of();

    LeaderTile(Tile tile, IntConsumer open) {
        this.tile = tile;
        this.open = open;
        tile.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tile.skinProperty().subscribe(made -> beginAtTop());
    }

    /// TilesFX leaves room for a title of its own, which stands in the panel's head here.
    private void beginAtTop() {
        for (Node node : tile.lookupAll(".list-view")) {
            node.translateYProperty().bind(node.layoutYProperty().negate());
            if (node instanceof Region list) {
                // and goes down to where the list would have ended
                list.minHeightProperty()
                        .bind(list.prefHeightProperty().add(list.layoutYProperty()));
            }
        }
    }

    public Node node() {
        return tile;
    }

    /// Shows these people, the greatest figure first.
    public void show(List<Tiles.Standing> standings) {
        items = standings.stream().map(Item::new).toList();
        items.forEach(this::prepare);
        tile.getLeaderBoardItems().setAll(items);
    }

    private void prepare(Item item) {
        item.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.isStillSincePress()) {
                        open.accept(items.indexOf(item));
                    }
                });
    }

    private void key(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (opens && event.getTarget() instanceof ListView<?> list) {
            int at = list.getSelectionModel().getSelectedIndex();
            if (at >= 0) {
                event.consume();
                open.accept(at);
            }
        }
    }

    /// An item of TilesFX that is drawn as a row of ours.
    private static final class Item extends LeaderBoardItem {
        private static final double HEIGHT = 45;
        private final LeaderboardRow row;

        Item(Tiles.Standing standing) {
            super(standing.place().name(), standing.value());
            row = new LeaderboardRow(standing.place(), standing.own());
            getChildren().setAll(row);
            setMinSize(0, HEIGHT);
            setPrefSize(0, HEIGHT);
            setMaxSize(Double.MAX_VALUE, HEIGHT);
        }

        @Override
        protected void layoutChildren() {
            row.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
