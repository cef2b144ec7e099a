package org.phalanx.desktop.pipeline;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.pipeline.carry.CardFlight;
import org.phalanx.desktop.pipeline.model.Aim;
import org.phalanx.desktop.pipeline.model.ColumnModel;
import org.phalanx.desktop.pipeline.model.MoveModel;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageLine;

/// What can be done with a card, as a menu.
final class CardMenu {

    private final BoardParts parts;
    private final BoardShell shell;
    private final CardFlight flight;
    private final Consumer<Aim> closing;

    CardMenu(BoardParts parts, BoardShell shell, CardFlight flight, Consumer<Aim> closing) {
        this.parts = parts;
        this.shell = shell;
        this.flight = flight;
        this.closing = closing;
    }

    ContextMenu of(DealCard card) {
        var open = parts.texts().bind("menu.open");
        var log = parts.texts().bind("key.log");
        var menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        Menus.item(open, Feather.MAXIMIZE_2, () -> shell.open(card.id())),
                        Menus.item(log, Feather.MESSAGE_CIRCLE, () -> shell.log(card.id())),
                        move(card),
                        new SeparatorMenuItem());
        BoardPicture picture = parts.board().picture().get();
        if (picture != null) {
            picture.closed().forEach(stage -> menu.getItems().add(end(card, stage)));
        }
        return menu;
    }

    private Menu move(DealCard card) {
        Menu move = new Menu();
        move.textProperty().bind(parts.texts().bind("menu.move"));
        for (ColumnModel column : parts.board().columns()) {
            if (column.indexOf(card.id()) < 0) {
                StageLine stage = column.stage().get();
                var name = parts.texts().bind("name", stage.name());
                Runnable put = () -> parts.moves().move(MoveModel.drop(card, column, 0));
                Runnable drop = () -> flight.with(card, stage, put);
                move.getItems().add(Menus.item(name, null, drop));
            }
        }
        return move;
    }

    private MenuItem end(DealCard card, BoardPicture.Closed closed) {
        boolean won = closed.stage().outcome().equals("won");
        return Menus.item(
                parts.texts().bind("menu.end", closed.stage().name()),
                won ? Feather.AWARD : Feather.X_CIRCLE,
                () -> closing.accept(new Aim(card, closed.stage(), 0)));
    }
}
