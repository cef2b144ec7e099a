package org.phalanx.desktop.ui.shell;

import atlantafx.base.controls.Spacer;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.KeyCap;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.text.Texts;

/// The keys of the screen in sight and those that work everywhere.
final class KeyMapView extends VBox {
    private static final double COLUMN = 300;
    private static final int COLUMNS = 2;

    KeyMapView(Texts texts, List<KeyAction> here, List<KeyAction> everywhere, Runnable close) {
        super(12);
        getStyleClass().add("key-map");
        Button cross = Buttons.small(Buttons.icon(Feather.X, texts.bind("close"), close));
        HBox head = new HBox(Labels.of(texts.bind("keys.title"), "title-3"), new Spacer(), cross);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        if (!here.isEmpty()) {
            getChildren()
                    .addAll(Labels.of(texts.bind("keys.here"), "small", "ink-muted"), grid(here));
        }
        getChildren()
                .addAll(
                        Labels.of(texts.bind("keys.everywhere"), "small", "ink-muted"),
                        grid(everywhere));
    }

    private static Node grid(List<KeyAction> actions) {
        TilePane grid = new TilePane(24, 0);
        grid.setPrefColumns(COLUMNS);
        grid.setPrefTileWidth(COLUMN);
        grid.setPrefTileHeight(28);
        actions.forEach(action -> grid.getChildren().add(line(action)));
        return grid;
    }

    private static Node line(KeyAction action) {
        HBox line =
                new HBox(
                        Labels.of(action.title(), "body"), new Spacer(), new KeyCap(action.keys()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWidth(COLUMN);
        return line;
    }
}
