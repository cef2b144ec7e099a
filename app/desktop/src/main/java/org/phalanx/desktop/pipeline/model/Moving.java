package org.phalanx.desktop.pipeline.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageColumn;
import org.phalanx.sales.pipeline.StageTotals;

/// A move that a person sees done before the database has said so.
///
/// Applied to a picture that has it already, it changes nothing but the place.
///
/// @param drop what is moved where
/// @param at when it began
/// @param zone of the workspace
record Moving(Drop drop, Instant at, ZoneId zone) {

    /// The picture as it will be; the same when the card isn't on it.
    BoardPicture on(BoardPicture picture) {
        DealCard card = find(picture);
        if (card == null) {
            return picture;
        }
        boolean stays = column(picture, drop.to().id(), card.id());
        DealCard moved = stays ? card : card.enter(drop.to(), at);
        var columns = new ArrayList<StageColumn>();
        for (StageColumn column : picture.columns()) {
            columns.add(arrive(leave(column, card, stays, picture), moved, stays, picture));
        }
        List<BoardPicture.Closed> closed =
                picture.closed().stream().map(strip -> end(strip, moved, picture)).toList();
        return new BoardPicture(picture.today(), columns, closed);
    }

    private @Nullable DealCard find(BoardPicture picture) {
        for (StageColumn column : picture.columns()) {
            for (DealCard card : column.cards()) {
                if (card.id().equals(drop.card().id())) {
                    return card;
                }
            }
        }
        return null;
    }

    private static boolean column(BoardPicture picture, UUID stage, UUID deal) {
        return picture.columns().stream()
                .filter(column -> column.stage().id().equals(stage))
                .anyMatch(column -> at(column.cards(), deal) >= 0);
    }

    private StageColumn leave(
            StageColumn column, DealCard card, boolean stays, BoardPicture picture) {
        int place = at(column.cards(), card.id());
        if (place < 0) {
            return column;
        }
        var cards = new ArrayList<>(column.cards());
        cards.remove(place);
        StageTotals share = card.share(picture.today(), zone, column.stage().maxDays());
        return new StageColumn(
                column.stage(), stays ? column.totals() : column.totals().minus(share), cards);
    }

    private StageColumn arrive(
            StageColumn column, DealCard moved, boolean stays, BoardPicture picture) {
        if (!column.stage().id().equals(drop.to().id())) {
            return column;
        }
        var cards = new ArrayList<>(column.cards());
        cards.add(place(cards), moved);
        StageTotals share = moved.share(picture.today(), zone, column.stage().maxDays());
        return new StageColumn(
                column.stage(), stays ? column.totals() : column.totals().plus(share), cards);
    }

    private BoardPicture.Closed end(
            BoardPicture.Closed strip, DealCard moved, BoardPicture picture) {
        if (!strip.stage().id().equals(drop.to().id())) {
            return strip;
        }
        StageTotals share = moved.share(picture.today(), zone, null);
        return new BoardPicture.Closed(
                strip.stage(),
                strip.totals().plus(new StageTotals(1, share.amount(), 0, 0, 0)),
                strip.reason(),
                strip.times(),
                first(moved, strip.cards()));
    }

    /// Before the cards of a strip that shows them.
    private static List<DealCard> first(DealCard moved, List<DealCard> cards) {
        if (cards.isEmpty()) {
            return cards;
        }
        var all = new ArrayList<>(cards);
        all.addFirst(moved);
        return all;
    }

    /// Before the card that was below, else after the one that was above, else first.
    private int place(List<DealCard> cards) {
        int below = at(cards, drop.belowId());
        return below >= 0 ? below : at(cards, drop.aboveId()) + 1;
    }

    private static int at(List<DealCard> cards, @Nullable UUID deal) {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).id().equals(deal)) {
                return i;
            }
        }
        return -1;
    }
}
