package org.phalanx.desktop.pipeline;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.pipeline.model.Aim;
import org.phalanx.desktop.pipeline.model.ColumnModel;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.sales.pipeline.DealCard;

/// What can be done with a card, as a menu.
final class CardMenu {

    private final BoardParts parts;
    private final Consumer<UUID> open;
    private final Consumer<Aim> closing;

    CardMenu(BoardParts parts, Consumer<UUID> open, Consumer<Aim> closing) {
        this.parts = parts;
        this.open = open;
        this.closing = closing;
    }

    ContextMenu of(DealCard card) {
        Menu move = new Menu();
        move.textProperty().bind(parts.texts().bind("menu.move"));
        for (ColumnModel column : parts.board().columns()) {
            if (column.indexOf(card.id()) < 0) {
                move.getItems()
                        .add(
                                Menus.item(
                                        parts.texts().bind("name", column.stage().get().name()),
                                        null,
                                        () ->
                                                parts.board()
                                                        .move(
                                                                parts.board()
                                                                        .drop(card, column, 0))));
            }
        }
        var menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        Menus.item(
                                parts.texts().bind("menu.open"),
                                Feather.MAXIMIZE_2,
                                () -> open.accept(card.id())),
                        move,
                        new SeparatorMenuItem());
        BoardPicture picture = parts.board().picture().get();
        if (picture != null) {
            for (BoardPicture.Closed closed : picture.closed()) {
                menu.getItems()
                        .add(
                                Menus.item(
                                        parts.texts().bind("menu.end", closed.stage().name()),
                                        closed.stage().outcome().equals("won")
                                                ? Feather.AWARD
                                                : Feather.X_CIRCLE,
                                        () -> closing.accept(new Aim(card, closed.stage(), 0))));
            }
        }
        return menu;
    }
}
