package org.phalanx.desktop.pipeline.model;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageColumn;
import org.phalanx.sales.pipeline.StageLine;
import org.phalanx.sales.pipeline.StageTotals;

/// A column of the board: its stage, its figures, and the cards read so far.
public final class ColumnModel {

    private final ReadOnlyObjectWrapper<StageLine> stage;
    private final ReadOnlyObjectWrapper<StageTotals> totals;
    private final ObservableList<DealCard> cards = FXCollections.observableArrayList();
    private final ObservableList<DealCard> cardsView =
            FXCollections.unmodifiableObservableList(cards);

    ColumnModel(StageColumn column) {
        stage = new ReadOnlyObjectWrapper<>(column.stage());
        totals = new ReadOnlyObjectWrapper<>(column.totals());
        cards.setAll(column.cards());
    }

    void show(StageColumn column) {
        stage.set(column.stage());
        totals.set(column.totals());
        Splice.into(cards, column.cards());
    }

    public UUID id() {
        return stage.get().id();
    }

    public ReadOnlyObjectProperty<StageLine> stage() {
        return stage.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<StageTotals> totals() {
        return totals.getReadOnlyProperty();
    }

    /// In order of rank; never changed by whoever looks.
    public ObservableList<DealCard> cards() {
        return cardsView;
    }

    /// Whether there are more cards than were read.
    public boolean hasMore() {
        return cards.size() < totals.get().count();
    }

    /// Place of a deal among the cards, -1 when it isn't here.
    public int indexOf(@Nullable UUID deal) {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).id().equals(deal)) {
                return i;
            }
        }
        return -1;
    }
}
