package org.phalanx.desktop.records.form.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// The list below an input that offers what fits; the input keeps the focus, arrow keys move along.
final class Suggestions {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 8;
    private static final double LEAST_WIDTH = 240;
    private static final double EDGES = 10;

    private final Popup popup = new Popup();
    private final ListView<Choice> list = new ListView<>();
    private final Region owner;

    Suggestions(Region owner, Consumer<Choice> clicked) {
        this.owner = owner;
        list.setCellFactory(view -> new ChoiceCell());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().add("suggestions");
        list.setOnMouseClicked(event -> {
            Choice choice = list.getSelectionModel().getSelectedItem();
            if (choice != null && event.getTarget() instanceof Node) {
                clicked.accept(choice);
            }
        });
        StackPane box = new StackPane(list);
        box.getStyleClass().addAll("floating", "suggestions-box");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /// @param marked the choice that Enter would take at first, or null for the first
    void show(List<Choice> choices, @Nullable Object marked) {
        list.getItems().setAll(choices);
        if (choices.isEmpty() || owner.getScene() == null) {
            popup.hide();
            return;
        }
        int at = choices.stream().map(Choice::value).toList().indexOf(marked);
        list.getSelectionModel().select(Math.max(0, at));
        list.scrollTo(Math.max(0, at));
        double height = Math.min(MOST_ROWS, choices.size()) * ROW + 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
        list.setPrefWidth(Math.max(LEAST_WIDTH, owner.getWidth() - EDGES));
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        if (place != null) {
            popup.show(owner, place.getMinX(), place.getMaxY() + 2);
        }
    }

    void hide() {
        popup.hide();
        list.getItems().clear();
    }

    /// The choice that Enter takes, none when nothing is offered.
    Optional<Choice> marked() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Moves along the list; true when the key was one of those that do.
    boolean key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int size = list.getItems().size();
        if (step == 0 || size == 0 || !popup.isShowing()) {
            return false;
        }
        int at = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(at);
        event.consume();
        return true;
    }
}
