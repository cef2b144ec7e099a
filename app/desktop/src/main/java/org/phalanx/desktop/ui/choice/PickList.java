package org.phalanx.desktop.ui.choice;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Icons;

/// The list below a pick with the field that narrows it: arrow keys move along, Enter takes, Esc
/// leaves everything as it is.
final class PickList<T> {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 9;
    private static final double LEAST_WIDTH = 300;

    private final Popup popup = new Popup();
    private final CustomTextField search = new CustomTextField();
    private final ListView<PickItem<T>> list = new ListView<>();
    private final Region owner;
    private final PickSource<T> source;
    private final Consumer<T> chosen;

    PickList(Region owner, PickSource<T> source, Consumer<T> chosen) {
        this.owner = owner;
        this.source = source;
        this.chosen = chosen;
        search.setLeft(Icons.of(Feather.SEARCH, Icons.ROW));
        search.textProperty().subscribe((before, now) -> offer(now, null));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setCellFactory(view -> new PickCell<>());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().add("suggestions");
        list.setOnMouseClicked(event -> take());
        VBox box = new VBox(6, search, list);
        box.getStyleClass().addAll("floating", "pick-list");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /// @param present what is chosen now, or null
    void open(@Nullable T present) {
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        if (place == null) {
            return;
        }
        list.setPrefWidth(Math.max(LEAST_WIDTH, owner.getWidth()));
        search.clear();
        offer("", present);
        popup.show(owner, place.getMinX(), place.getMaxY() + 2);
        search.requestFocus();
    }

    boolean isOpen() {
        return popup.isShowing();
    }

    private void offer(String typed, @Nullable T present) {
        source.offer(typed, items -> show(items, present));
    }

    private void show(List<PickItem<T>> items, @Nullable T present) {
        list.getItems().setAll(items);
        int at = Math.max(0, items.stream().map(PickItem::value).toList().indexOf(present));
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 2));
        double height = Math.clamp(items.size(), 1, MOST_ROWS) * ROW + 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(MOST_ROWS - 1);
            case PAGE_UP -> move(1 - MOST_ROWS);
            case ENTER, TAB -> take();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    private void move(int step) {
        int size = list.getItems().size();
        if (size > 0) {
            int at = list.getSelectionModel().getSelectedIndex() + step;
            int to = Math.abs(step) == 1 ? Math.floorMod(at, size) : Math.clamp(at, 0, size - 1);
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - MOST_ROWS / 2));
        }
    }

    private void take() {
        PickItem<T> item = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (item != null) {
            chosen.accept(item.value());
        }
    }
}
