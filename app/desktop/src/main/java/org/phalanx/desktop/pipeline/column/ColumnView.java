package org.phalanx.desktop.pipeline.column;

import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.pipeline.card.ColumnItem;
import org.phalanx.desktop.pipeline.carry.DropTarget;
import org.phalanx.desktop.pipeline.model.Aim;
import org.phalanx.desktop.pipeline.model.BoardModel;
import org.phalanx.desktop.pipeline.model.ColumnModel;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.sales.pipeline.DealCard;

/// A column of the board: its head, and its cards.
public final class ColumnView extends VBox implements DropTarget {

    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

    private static final String NOTHING = "";

    private final ColumnModel column;
    private final BoardParts parts;
    private final CardList list;

    public ColumnView(ColumnModel column, BoardParts parts) {
        this.column = column;
        this.parts = parts;
        list = new CardList(parts, () -> column.stage().get(), () -> parts.board().more(column));
        getStyleClass().add("board-column");
        setId("stage-" + column.id());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label none = Labels.wrapped(Labels.of(parts.columnTexts().bind("empty.column"), "small"));
        StackPane empty = new StackPane(none);
        none.getStyleClass().add("ink-muted");
        empty.getStyleClass().add("column-empty");
        empty.visibleProperty().bind(Bindings.isEmpty(list.getItems()));
        empty.managedProperty().bind(empty.visibleProperty());
        list.visibleProperty().bind(empty.visibleProperty().not());
        list.managedProperty().bind(list.visibleProperty());
        getChildren().addAll(new ColumnHead(column, parts), empty, list);
        column.cards().addListener((ListChangeListener<DealCard>) change -> arrange());
        var shown = sceneProperty().map(Objects::nonNull);
        parts.aiming().aim().when(shown).subscribe(aim -> arrange());
        parts.aiming().lacks().when(shown).subscribe(missing -> arrange());
        arrange();
    }

    public ColumnModel column() {
        return column;
    }

    /// The board that it belongs to.
    public BoardModel board() {
        return parts.board();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void over(Point2D at) {
        Aim aim = parts.aiming().aim().get();
        int slot = aim == null ? 0 : aim.index();
        parts.aiming().over(column.stage().get(), list.indexAt(at, slot));
    }

    @Override
    public void scroll(Point2D at) {
        list.scroll(at);
    }

    /// Brings a card into sight.
    public void reveal(int index) {
        list.reveal(index);
    }

    /// The card of a deal in sight, or null.
    public @Nullable Node cellOf(UUID deal) {
        return list.cellOf(deal);
    }

    /// Lists the cards, with the empty place of the one in hand and the place where it would go.
    private void arrange() {
        Aim aim = parts.aiming().aim().get();
        var wanted = new ArrayList<ColumnItem>();
        int own = aim == null ? -1 : column.indexOf(aim.card().id());
        for (DealCard card : column.cards()) {
            boolean inHand = aim != null && card.id().equals(aim.card().id());
            wanted.add(inHand ? new ColumnItem.Gap(card.id()) : new ColumnItem.Card(card));
        }
        boolean here = aim != null && aim.stage().id().equals(column.id());
        if (aim != null && here && aim.index() != own) {
            int at = own >= 0 && aim.index() > own ? aim.index() + 1 : aim.index();
            wanted.add(Math.min(at, wanted.size()), slot(own >= 0));
        }
        list.arrange(wanted);
        pseudoClassStateChanged(AIMED, here);
    }

    private ColumnItem slot(boolean stays) {
        int missing = parts.aiming().lacks().get();
        String text =
                stays
                        ? parts.columnTexts().get("drop.here")
                        : parts.columnTexts().get("drop", column.stage().get().name());
        boolean warned = !stays && missing > 0;
        return new ColumnItem.Slot(
                text, warned ? parts.columnTexts().get("drop.lacks", missing) : NOTHING);
    }
}
