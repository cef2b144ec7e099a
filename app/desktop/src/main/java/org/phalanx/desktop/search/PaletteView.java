package org.phalanx.desktop.search;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.search.model.Offer;
import org.phalanx.desktop.search.model.PaletteModel;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.KeyCap;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// The box for everything: what is typed above, what fits below, keys at the foot. Arrows move,
/// Enter takes, Ctrl+Enter shows a record beside, Esc leaves.
final class PaletteView extends VBox {

    private static final int MOST_ROWS = 10;

    private final PaletteModel model;
    private final PaletteActions actions;
    private final TextField field = new TextField();
    private final ListView<Offer> list = new ListView<>();

    PaletteView(PaletteModel model, PaletteActions actions, Language language) {
        this.model = model;
        this.actions = actions;
        Texts texts = language.texts(PaletteView.class);
        getStyleClass().add("palette");
        field.promptTextProperty().bind(texts.bind("prompt"));
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox input = new HBox(10, Icons.of(Feather.SEARCH, Icons.BUTTON), field);
        input.getStyleClass().add("palette-input");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMaxHeight(Double.MAX_VALUE);
        list.setItems(model.offers());
        list.setCellFactory(view -> new OfferCell(language.locale().get()));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> takeAt(list.getSelectionModel().getSelectedItem()));
        model.offers().addListener((ListChangeListener<Offer>) change -> resize());
        model.chosen().subscribe(at -> choose(at.intValue()));
        Label nothing = Labels.of(texts.bind("nothing"), "body", "ink-muted");
        list.setPlaceholder(new StackPane(nothing));
        getChildren().addAll(input, list, foot(texts));
        resize();
    }

    private static HBox foot(Texts texts) {
        HBox foot =
                new HBox(
                        6,
                        new KeyCap("Enter"),
                        Labels.of(texts.bind("hint.open"), "caption", "ink-muted"),
                        new KeyCap("Ctrl Enter"),
                        Labels.of(texts.bind("hint.pane"), "caption", "ink-muted"),
                        new KeyCap("Esc"),
                        Labels.of(texts.bind("hint.close"), "caption", "ink-muted"));
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    /// As high as its lines, so that nothing jumps more than it must.
    private void resize() {
        double height =
                model.offers().stream()
                        .limit(MOST_ROWS)
                        .mapToDouble(offer -> offer.isChoice() ? OfferCell.ROW : OfferCell.HEADING)
                        .sum();
        list.setPrefHeight(Math.max(OfferCell.ROW * 2, height + 8));
    }

    private void choose(int at) {
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - MOST_ROWS / 2));
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER -> {
                Offer offer = model.choice();
                if (offer != null && event.isShortcutDown()) {
                    actions.beside(offer);
                } else {
                    takeAt(offer);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void takeAt(@Nullable Offer offer) {
        if (offer != null && offer.isChoice()) {
            actions.take(offer);
        }
    }

    /// Puts the cursor into the box.
    void begin() {
        field.requestFocus();
        field.selectAll();
    }
}
