package org.phalanx.desktop.dashboard.page;

import java.util.Map;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.dashboard.Arranging;
import org.phalanx.sales.dashboard.Spot;
import org.phalanx.sales.dashboard.Tile;

/// Lies over a tile while its page is changed: it is moved by dragging it, resized by its corner,
/// or with the arrow keys alone and with Shift.
final class TileGrip extends StackPane {

    private final TileView tile;
    private final PageGrid grid;
    private final TileHands hands;
    private final Places places;
    private final Region corner = new Region();
    private @Nullable Point2D pressed;
    private boolean resizing;
    private @Nullable Spot wanted;

    /// Where all tiles stand, as they are kept.
    interface Places {
        Map<UUID, Spot> now();

        /// Shows them elsewhere until they are kept there.
        void show(Map<UUID, Spot> spots);
    }

    TileGrip(PageParts parts, TileView tile, PageGrid grid, TileHands hands, Places places) {
        this.tile = tile;
        this.grid = grid;
        this.hands = hands;
        this.places = places;
        getStyleClass().add("tile-grip");
        setFocusTraversable(true);
        setAccessibleText(parts.texts().get("grip"));
        setCursor(Cursor.MOVE);
        setId("grip-" + tile.model().tile().id());
        corner.getStyleClass().add("tile-corner");
        corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        corner.setCursor(Cursor.SE_RESIZE);
        StackPane.setAlignment(corner, Pos.BOTTOM_RIGHT);
        getChildren().addAll(actions(parts.texts()), corner);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> release());
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                hands.edit(model());
            }
        });
        setOnKeyPressed(this::key);
    }

    private HBox actions(Texts texts) {
        HBox actions =
                new HBox(
                        2,
                        Buttons.tiny(
                                Buttons.icon(
                                        Feather.EDIT_2,
                                        texts.bind("tile.edit"),
                                        () -> hands.edit(model()))),
                        Buttons.tiny(
                                Buttons.icon(
                                        Feather.COPY,
                                        texts.bind("tile.copy"),
                                        () -> hands.copy(model()))),
                        Buttons.tiny(
                                Buttons.icon(
                                        Feather.TRASH_2, texts.bind("tile.remove"), this::remove)));
        actions.getStyleClass().add("tile-actions");
        actions.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(actions, Pos.TOP_RIGHT);
        return actions;
    }

    private Tile model() {
        return tile.model().tile();
    }

    private void remove() {
        Map<UUID, Spot> now = places.now();
        hands.remove(model(), Arranging.changed(now, Arranging.without(now, model().id())));
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
        resizing = corner.equals(event.getTarget());
        event.consume();
    }

    private void drag(MouseEvent event) {
        Point2D from = pressed;
        if (from == null) {
            return;
        }
        double right = event.getSceneX() - from.getX();
        double down = event.getSceneY() - from.getY();
        Spot own = model().spot();
        if (resizing) {
            preview(
                    own.grown(
                            (int) Math.round(right / grid.column()),
                            (int) Math.round(down / PageGrid.row())));
        } else {
            tile.toFront();
            tile.setTranslateX(right);
            tile.setTranslateY(down);
            preview(
                    own.moved(
                            (int) Math.round(right / grid.column()),
                            (int) Math.round(down / PageGrid.row())));
        }
        event.consume();
    }

    private void preview(Spot spot) {
        if (spot.equals(wanted)) {
            return;
        }
        wanted = spot;
        Map<UUID, Spot> after = Arranging.moved(places.now(), model().id(), spot);
        grid.ghost(after.get(model().id()));
        if (!resizing) {
            // it follows the mouse from where it stood
            after.put(model().id(), model().spot());
        }
        places.show(after);
    }

    private void release() {
        Spot spot = wanted;
        settle();
        if (spot != null) {
            keep(spot);
        }
    }

    private void settle() {
        pressed = null;
        wanted = null;
        grid.ghost(null);
        tile.setTranslateX(0);
        tile.setTranslateY(0);
    }

    private void keep(Spot spot) {
        Map<UUID, Spot> now = places.now();
        Map<UUID, Spot> after = Arranging.moved(now, model().id(), spot);
        Map<UUID, Spot> changed = Arranging.changed(now, after);
        places.show(after);
        if (!changed.isEmpty()) {
            hands.place(model(), changed);
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            event.consume();
            hands.copy(model());
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Spot own = model().spot();
        Spot to =
                switch (event.getCode()) {
                    case LEFT -> event.isShiftDown() ? own.grown(-1, 0) : own.moved(-1, 0);
                    case RIGHT -> event.isShiftDown() ? own.grown(1, 0) : own.moved(1, 0);
                    case UP -> event.isShiftDown() ? own.grown(0, -1) : own.moved(0, -1);
                    case DOWN -> event.isShiftDown() ? own.grown(0, 1) : own.moved(0, down());
                    default -> null;
                };
        if (to != null) {
            event.consume();
            keep(to);
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            remove();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            hands.edit(model());
        } else if (event.getCode() == KeyCode.ESCAPE && pressed != null) {
            event.consume();
            settle();
            places.show(places.now());
        }
    }

    /// Over the tile that stands next below: less would let it rise again at once.
    private int down() {
        Spot own = model().spot();
        return places.now().values().stream()
                .filter(other -> other.y() == own.foot())
                .filter(other -> other.meets(own.moved(0, 1)))
                .mapToInt(Spot::height)
                .max()
                .orElse(1);
    }
}
