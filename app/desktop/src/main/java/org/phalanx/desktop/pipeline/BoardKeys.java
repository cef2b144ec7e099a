package org.phalanx.desktop.pipeline;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.carry.CardFlight;
import org.phalanx.desktop.pipeline.model.Aim;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.pipeline.DealCard;

/// What the keys do on the board: walk from card to card, and carry one.
final class BoardKeys {

    private static final int PAGE = 5;
    private static final int ALL = 100_000;

    private final BoardParts parts;
    private final BoardShell shell;
    private final Runnable peek;
    private final CardFlight flight;
    private final Consumer<Aim> closing;

    /// @param peek shows the selected deal in the side pane
    /// @param closing gets the aim at a stage in which deals end
    BoardKeys(
            BoardParts parts,
            BoardShell shell,
            Runnable peek,
            CardFlight flight,
            Consumer<Aim> closing) {
        this.parts = parts;
        this.shell = shell;
        this.peek = peek;
        this.flight = flight;
        this.closing = closing;
    }

    /// Listens while the area has the focus.
    void listen(Node area) {
        area.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The keys of the screen, as the map of keys shows them.
    List<KeyAction> actions(Runnable find) {
        Texts texts = parts.texts();
        return List.of(
                KeyAction.of("M", texts.bind("key.move"), this::take),
                KeyAction.of(
                        "Enter", texts.bind("key.open"), () -> with(card -> shell.open(card.id()))),
                KeyAction.of("L", texts.bind("key.log"), () -> with(card -> shell.log(card.id()))),
                KeyAction.of("Space", texts.bind("key.peek"), peek),
                KeyAction.of("Shortcut+Left", texts.bind("key.before"), () -> across(-1)),
                KeyAction.of("Shortcut+Right", texts.bind("key.next"), () -> across(1)),
                KeyAction.of("Shortcut+Up", texts.bind("key.up"), () -> along(-1)),
                KeyAction.of("Shortcut+Down", texts.bind("key.down"), () -> along(1)),
                KeyAction.of("Shortcut+F", texts.bind("key.find"), find));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Aim aim = parts.aiming().aim().get();
        boolean taken = aim == null ? walk(event) : carry(event);
        if (taken) {
            event.consume();
        }
    }

    private boolean walk(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> parts.walk().along(-1);
            case DOWN -> parts.walk().along(1);
            case LEFT -> parts.walk().across(-1);
            case RIGHT -> parts.walk().across(1);
            case HOME -> parts.walk().along(-ALL);
            case END -> parts.walk().along(ALL);
            case PAGE_UP -> parts.walk().along(-PAGE);
            case PAGE_DOWN -> parts.walk().along(PAGE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean carry(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> parts.aiming().along(-1);
            case DOWN -> parts.aiming().along(1);
            case LEFT -> parts.aiming().across(-1);
            case RIGHT -> parts.aiming().across(1);
            case ESCAPE -> parts.aiming().cancel();
            case ENTER -> putDown();
            default -> {
                boolean letter = event.getCode().isLetterKey();
                if (letter) {
                    parts.aiming().letter(event.getCode().getChar().charAt(0));
                }
                return letter;
            }
        }
        return true;
    }

    private void putDown() {
        Aim aim = parts.aiming().aim().get();
        if (aim != null) {
            flight.with(aim.card(), aim.stage(), this::release);
        }
    }

    private void release() {
        Aim last = parts.aiming().release();
        if (last != null) {
            closing.accept(last);
        }
    }

    /// Moves the selected card to the next stage at once, or to the one before.
    private void across(int step) {
        with(card -> across(card, step));
    }

    /// Moves a card to the next stage at once, or to the one before.
    void across(DealCard card, int step) {
        parts.aiming().take(card);
        parts.aiming().across(step);
        putDown();
    }

    /// Moves the selected card down by one at once, or up.
    private void along(int step) {
        with(card -> {
            parts.aiming().take(card);
            parts.aiming().along(step);
            putDown();
        });
    }

    private void take() {
        with(parts.aiming()::take);
    }

    private void with(Consumer<DealCard> action) {
        @Nullable DealCard card = parts.walk().card();
        if (card == null) {
            parts.walk().begin();
        } else {
            action.accept(card);
        }
    }
}
