package org.phalanx.desktop.pipeline.model;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.pipeline.DealCard;

/// The card that is selected, and the ways from it to the next.
///
/// A card stays selected when it moves or the board is read again.
public final class CardWalk {

    private final BoardModel board;
    private final ReadOnlyObjectWrapper<@Nullable UUID> selected = new ReadOnlyObjectWrapper<>();

    private @Nullable UUID strayed;
    private int lastColumn;
    private int lastRow;

    public CardWalk(BoardModel board) {
        this.board = board;
    }

    /// Id of the selected deal, or null for none.
    public ReadOnlyObjectProperty<@Nullable UUID> selected() {
        return selected.getReadOnlyProperty();
    }

    /// The selected card, or null when it isn't on the board.
    public @Nullable DealCard card() {
        return board.card(selected.get());
    }

    public void select(@Nullable UUID deal) {
        strayed = null;
        choose(deal);
    }

    /// The board was read: whoever walks stays on his card. When it has left, its neighbour is
    /// selected, until it comes back. Whoever never chose a card isn't given one.
    public void follow() {
        if (selected.get() == null && strayed == null) {
            return;
        }
        if (board.card(strayed) != null) {
            select(strayed);
        } else {
            begin();
        }
    }

    /// Selects a card unless one is selected: the one that took the place of the last, else the
    /// first.
    public void begin() {
        if (card() != null) {
            remember();
            return;
        }
        UUID gone = selected.get();
        DealCard next = neighbour();
        if (next != null) {
            choose(next.id());
            strayed = strayed == null ? gone : strayed;
        }
    }

    private @Nullable DealCard neighbour() {
        if (lastColumn < board.columns().size()) {
            List<DealCard> cards = board.columns().get(lastColumn).cards();
            if (!cards.isEmpty()) {
                return cards.get(Math.min(lastRow, cards.size() - 1));
            }
        }
        return board.columns().stream()
                .flatMap(column -> column.cards().stream())
                .findFirst()
                .orElse(null);
    }

    private void choose(@Nullable UUID deal) {
        selected.set(deal);
        remember();
    }

    private void remember() {
        int at = column();
        if (at >= 0) {
            lastColumn = at;
            lastRow = board.columns().get(at).indexOf(selected.get());
        }
    }

    /// Goes down some cards of the column, or up.
    public void along(int steps) {
        int at = column();
        if (at < 0) {
            begin();
            return;
        }
        ColumnModel column = board.columns().get(at);
        int last = column.cards().size() - 1;
        int to = Math.clamp((long) column.indexOf(selected.get()) + steps, 0, last);
        select(column.cards().get(to).id());
        if (to == last) {
            board.more(column);
        }
    }

    /// Goes to the card beside it, over empty columns.
    public void across(int step) {
        int from = column();
        if (from < 0) {
            begin();
            return;
        }
        int row = board.columns().get(from).indexOf(selected.get());
        for (int at = from + step; at >= 0 && at < board.columns().size(); at += step) {
            ColumnModel column = board.columns().get(at);
            if (!column.cards().isEmpty()) {
                int to = Math.min(row, column.cards().size() - 1);
                select(column.cards().get(to).id());
                return;
            }
        }
    }

    private int column() {
        for (int i = 0; i < board.columns().size(); i++) {
            if (board.columns().get(i).indexOf(selected.get()) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
