package org.phalanx.desktop.pipeline.card;

import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.pipeline.DealCard;

/// What can be done with the card under the pointer at once: open it, move it on, log an activity.
/// Each has a key, too, and stands in the card's menu.
final class CardActions extends HBox {

    private final Texts texts;
    private @Nullable DealCard card;

    CardActions(CardWords words) {
        this.texts = words.language().texts(CardActions.class);
        getStyleClass().add("quick-actions");
        getChildren()
                .addAll(
                        button("open", Feather.MAXIMIZE_2, CardEvent.OPEN),
                        button("forward", Feather.ARROW_RIGHT, CardEvent.FORWARD),
                        button("log", Feather.MESSAGE_CIRCLE, CardEvent.LOG),
                        button("more", Feather.MORE_HORIZONTAL, CardEvent.MORE));
    }

    void of(DealCard now) {
        card = now;
    }

    private Button button(String key, Ikon icon, EventType<CardEvent> type) {
        Button button = Buttons.tiny(Buttons.icon(icon, texts.bind("quick." + key), () -> {}));
        button.setOnAction(event -> {
            if (card != null) {
                button.fireEvent(new CardEvent(type, card));
            }
        });
        button.getStyleClass().add("quick-" + key);
        // the board has the focus for all its cards; the keys do the same
        button.setFocusTraversable(false);
        return button;
    }
}
