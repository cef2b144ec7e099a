package org.phalanx.desktop.pipeline.card;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageLine;

/// One place of a column; only those in sight exist.
public final class CardCell extends ListCell<ColumnItem> {

    private static final PseudoClass FLYING = PseudoClass.getPseudoClass("flying");

    private final Supplier<StageLine> stage;
    private final ToIntFunction<DealCard> open;
    private final CardView view;
    private final Region gap = new Region();
    private final Label slotText = Labels.wrapped(Labels.of("", "small-strong"));
    private final Label slotHint = Labels.wrapped(Labels.of("", "small"));
    private final VBox slot = new VBox(slotText, slotHint);

    /// @param stage of the column
    /// @param selected id of the selected deal
    /// @param flying id of the deal whose card isn't here yet
    /// @param open how many things a refused move of a card still lacks
    public CardCell(
            CardWords words,
            Supplier<StageLine> stage,
            ObservableValue<@Nullable UUID> selected,
            ObservableValue<@Nullable UUID> flying,
            ToIntFunction<DealCard> open) {
        this.stage = stage;
        this.open = open;
        this.view = CardView.atWork(words);
        gap.getStyleClass().add("card-gap");
        slot.getStyleClass().add("card-slot");
        for (Region region : new Region[] {gap, slot}) {
            region.setMinHeight(CardView.HEIGHT);
            region.setMaxHeight(CardView.HEIGHT);
        }
        var shown = sceneProperty().map(Objects::nonNull);
        selected.when(shown).subscribe(id -> view.setSelected(shows(id)));
        flying.when(shown).subscribe(id -> pseudoClassStateChanged(FLYING, shows(id)));
        itemProperty()
                .subscribe(item -> {
                    view.setSelected(shows(selected.getValue()));
                    pseudoClassStateChanged(FLYING, shows(flying.getValue()));
                });
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
            case ColumnItem.Slot(String text, String hint) -> {
                slotText.setText(text);
                slotHint.setText(hint);
                slotHint.setManaged(!hint.isEmpty());
                yield slot;
            }
        };
    }

    private boolean shows(@Nullable UUID deal) {
        return getItem() instanceof ColumnItem.Card(DealCard card) && card.id().equals(deal);
    }
}
