package org.phalanx.desktop.pipeline;

import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.deal.DealFields;
import org.phalanx.desktop.pipeline.deal.DealPeek;
import org.phalanx.desktop.pipeline.deal.RefusedPane;
import org.phalanx.desktop.pipeline.model.ColumnModel;
import org.phalanx.desktop.pipeline.model.RefusedMove;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageLine;

/// What the board shows in the side pane: the selected deal at a glance, or what a refused move
/// lacks. Both follow the database; Esc closes them and gives the focus back to the board.
final class BoardPane {

    private final BoardParts parts;
    private final BoardShell shell;
    private final DealFields fields;
    private final Node board;
    private @Nullable RefusedPane refused;
    private @Nullable Peek peek;

    /// What a peek shows.
    private record Peek(DealCard card, StageLine stage, DealPeek view) {
        boolean isOf(DealCard other, StageLine in) {
            return card.equals(other) && stage.equals(in);
        }
    }

    /// @param board gets the focus when the pane closes
    BoardPane(BoardParts parts, BoardShell shell, DealFields fields, Node board) {
        this.parts = parts;
        this.shell = shell;
        this.fields = fields;
        this.board = board;
        parts.moves().refused().subscribe(this::explain);
        parts.walk().selected().subscribe(deal -> follow());
        parts.board().picture().subscribe(picture -> follow());
    }

    /// Shows the selected deal; takes it away when it is in sight already.
    void toggle() {
        Peek now = peek;
        if (now != null && shell.shows(now.view())) {
            close(now.view());
        } else {
            peek(parts.walk().card());
        }
    }

    private void follow() {
        if (peek != null && shell.shows(peek.view()) && !hasFocus(peek.view())) {
            peek(parts.walk().card());
        }
    }

    private void peek(@Nullable DealCard card) {
        StageLine stage = card == null ? null : stageOf(card.id());
        if (card == null || stage == null || isPeekedAt(card, stage)) {
            return;
        }
        DealPeek view =
                new DealPeek(card, stage, parts, () -> shell.open(card.id()), this::closePeek);
        peek = new Peek(card, stage, view);
        show(view);
    }

    private boolean isPeekedAt(DealCard card, StageLine stage) {
        return peek != null && shell.shows(peek.view()) && peek.isOf(card, stage);
    }

    private @Nullable StageLine stageOf(UUID deal) {
        for (ColumnModel column : parts.board().columns()) {
            if (column.indexOf(deal) >= 0) {
                return column.stage().get();
            }
        }
        return null;
    }

    private void closePeek() {
        close(Objects.requireNonNull(peek).view());
    }

    private void close(Node view) {
        shell.hidePane(view);
        board.requestFocus();
    }

    private void explain(@Nullable RefusedMove move) {
        RefusedPane before = refused;
        boolean inside = before != null && hasFocus(before);
        refused =
                move == null
                        ? null
                        : new RefusedPane(
                                move, parts, fields, () -> shell.open(move.drop().card().id()));
        if (refused != null) {
            show(refused);
            if (inside) {
                refused.focus();
            }
        } else if (before != null) {
            shell.hidePane(before);
            if (inside) {
                board.requestFocus();
            }
        }
    }

    private void show(Parent content) {
        content.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        if (content.equals(refused)) {
                            parts.moves().forget();
                        }
                        close(content);
                    }
                });
        shell.showPane(content);
    }

    private static boolean hasFocus(Parent content) {
        Scene scene = content.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        while (owner != null && !owner.equals(content)) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
