package org.phalanx.desktop.pipeline;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.phalanx.desktop.pipeline.card.CardEvent;
import org.phalanx.desktop.pipeline.carry.CardDrag;
import org.phalanx.desktop.pipeline.carry.CardFlight;
import org.phalanx.desktop.pipeline.model.Aim;
import org.phalanx.sales.pipeline.DealCard;

/// What the mouse does on the board besides carrying: choose, open, the menu, and the quick actions
/// of a card.
final class BoardMouse {

    private final BoardParts parts;
    private final BoardShell shell;
    private final BoardKeys keys;
    private final CardFlight flight;
    private final Consumer<Aim> closing;

    BoardMouse(
            BoardParts parts,
            BoardShell shell,
            BoardKeys keys,
            CardFlight flight,
            Consumer<Aim> closing) {
        this.parts = parts;
        this.shell = shell;
        this.keys = keys;
        this.flight = flight;
        this.closing = closing;
    }

    void listen(Node area) {
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed(event, area));
        area.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        area.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    DealCard card =
                            CardDrag.cardAt(event.getTarget()).orElseGet(() -> parts.walk().card());
                    if (card != null) {
                        offer(card, area, event.getScreenX(), event.getScreenY());
                    }
                });
        area.addEventHandler(CardEvent.OPEN, event -> shell.open(event.card().id()));
        area.addEventHandler(CardEvent.FORWARD, event -> keys.across(event.card(), 1));
        area.addEventHandler(CardEvent.LOG, event -> shell.log(event.card().id()));
        area.addEventHandler(CardEvent.MORE, event -> offerBelow(event, area));
    }

    private void pressed(MouseEvent event, Node area) {
        CardDrag.cardAt(event.getTarget()).ifPresent(card -> parts.walk().select(card.id()));
        area.requestFocus();
    }

    private void clicked(MouseEvent event) {
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (twice && !isOnButton(event)) {
            CardDrag.cardAt(event.getTarget()).ifPresent(card -> shell.open(card.id()));
        }
    }

    private static boolean isOnButton(MouseEvent event) {
        for (Node node = event.getTarget() instanceof Node hit ? hit : null;
                node != null;
                node = node.getParent()) {
            if (node instanceof ButtonBase) {
                return true;
            }
        }
        return false;
    }

    private void offerBelow(CardEvent event, Node area) {
        if (event.getTarget() instanceof Node button) {
            var bounds = button.localToScreen(button.getLayoutBounds());
            offer(event.card(), area, bounds.getMinX(), bounds.getMaxY());
        }
    }

    private void offer(DealCard card, Node area, double x, double y) {
        new CardMenu(parts, shell, flight, closing).of(card).show(area, x, y);
    }
}
