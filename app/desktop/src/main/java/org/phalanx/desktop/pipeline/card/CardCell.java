package org.phalanx.desktop.pipeline.card;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageLine;

/// One place of a column; only those in sight exist.
public final class CardCell extends ListCell<ColumnItem> {

    private final Supplier<StageLine> stage;
    private final ToIntFunction<DealCard> open;
    private final CardView view;
    private final Region gap = new Region();
    private final Label slotText = Labels.wrapped(Labels.of("", "small-strong"));
    private final StackPane slot = new StackPane(slotText);

    /// @param stage of the column
    /// @param selected id of the selected deal
    /// @param open how many things a refused move of a card still lacks
    public CardCell(
            CardWords words,
            Supplier<StageLine> stage,
            ObservableValue<@Nullable UUID> selected,
            ToIntFunction<DealCard> open) {
        this.stage = stage;
        this.open = open;
        this.view = new CardView(words);
        gap.getStyleClass().add("card-gap");
        slot.getStyleClass().add("card-slot");
        for (Region region : new Region[] {gap, slot}) {
            region.setMinHeight(CardView.HEIGHT);
            region.setMaxHeight(CardView.HEIGHT);
        }
        selected.subscribe(id -> mark(id));
        itemProperty().subscribe(item -> mark(selected.getValue()));
        setPrefWidth(0);
        getStyleClass().add("card-cell");
    }

    @Override
    protected void updateItem(@Nullable ColumnItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(item == null || empty ? null : content(item));
        setAccessibleText(view.getAccessibleText());
    }

    private Node content(ColumnItem item) {
        return switch (item) {
            case ColumnItem.Card(DealCard card) -> {
                view.show(card, stage.get(), open.applyAsInt(card));
                yield view;
            }
            case ColumnItem.Gap ignored -> gap;
            case ColumnItem.Slot(String text) -> {
                slotText.setText(text);
                yield slot;
            }
        };
    }

    private void mark(@Nullable UUID selected) {
        view.setSelected(
                getItem() instanceof ColumnItem.Card(DealCard card) && card.id().equals(selected));
    }
}
