package org.phalanx.desktop.pipeline.column;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.pipeline.card.CardCell;
import org.phalanx.desktop.pipeline.card.CardView;
import org.phalanx.desktop.pipeline.card.ColumnItem;
import org.phalanx.desktop.pipeline.model.RefusedMove;
import org.phalanx.desktop.pipeline.model.Splice;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.StageLine;

/// Cards below each other, of which only those in sight exist.
final class CardList extends ListView<ColumnItem> {

    private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");
    private static final double GAP = 8;
    private static final double EDGE = 40;
    private static final double STEP = 14;
    private static final int AHEAD = 8;

    private final ObservableList<ColumnItem> items = FXCollections.observableArrayList();
    private final BoardParts parts;
    private final Supplier<StageLine> stage;
    private final Runnable more;

    /// @param stage in which the deals are
    /// @param more is called when the end comes near
    CardList(BoardParts parts, Supplier<StageLine> stage, Runnable more) {
        this.parts = parts;
        this.stage = stage;
        this.more = more;
        setItems(items);
        setFixedCellSize(CardView.HEIGHT + GAP);
        setFocusTraversable(false);
        setCellFactory(view -> cell());
        parts.moves()
                .refused()
                .when(sceneProperty().map(Objects::nonNull))
                .subscribe(move -> refresh());
        skinProperty().subscribe(skin -> watchScrolling());
    }

    private CardCell cell() {
        return new CardCell(
                parts.words(),
                stage,
                parts.walk().selected(),
                parts.aiming().flying(),
                card -> open(card, parts.moves().refused().get()));
    }

    private static int open(DealCard card, @Nullable RefusedMove move) {
        return move != null && move.drop().card().id().equals(card.id())
                ? move.missing().size()
                : 0;
    }

    void arrange(List<ColumnItem> wanted) {
        Splice.into(items, wanted);
    }

    /// Scrolls when a card is carried near an edge.
    void scroll(Point2D at) {
        Bounds bounds = localToScene(getLayoutBounds());
        if (flow() instanceof VirtualFlow<?> flow) {
            if (at.getY() < bounds.getMinY() + EDGE) {
                flow.scrollPixels(-STEP);
            } else if (at.getY() > bounds.getMaxY() - EDGE) {
                flow.scrollPixels(STEP);
            }
        }
    }

    /// Brings a card into sight.
    void reveal(int index) {
        if (flow() instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            boolean inSight =
                    first != null
                            && last != null
                            && index > first.getIndex()
                            && index < last.getIndex();
            if (!inSight) {
                scrollTo(Math.max(0, index - 1));
            }
        }
    }

    /// The cell of a deal in sight, or null.
    @Nullable Node cellOf(UUID deal) {
        return cells().stream()
                .filter(cell ->
                        cell.getItem() instanceof ColumnItem.Card(DealCard card)
                                && card.id().equals(deal))
                .map(cell -> cell.getGraphic())
                .findFirst()
                .orElse(null);
    }

    /// Before which card a point lies.
    ///
    /// @param slot what is returned over the place that is kept for the card in hand
    int indexAt(Point2D at, int slot) {
        for (CardCell cell : cells()) {
            Bounds bounds = cell.localToScene(cell.getLayoutBounds());
            if (at.getY() >= bounds.getMinY() && at.getY() < bounds.getMaxY()) {
                int before = cardsBefore(cell.getIndex());
                return switch (cell.getItem()) {
                    case ColumnItem.Slot _ -> slot;
                    case ColumnItem.Card _ when at.getY() >= bounds.getCenterY() -> before + 1;
                    default -> before;
                };
            }
        }
        boolean above = at.getY() < localToScene(getLayoutBounds()).getMinY();
        return above ? cardsBefore(firstInSight()) : cardsBefore(items.size());
    }

    private int firstInSight() {
        return flow() instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
    }

    private int cardsBefore(int index) {
        return (int)
                items.subList(0, index).stream().filter(ColumnItem.Card.class::isInstance).count();
    }

    private List<CardCell> cells() {
        return lookupAll(".list-cell").stream()
                .filter(CardCell.class::isInstance)
                .map(CardCell.class::cast)
                .filter(cell -> cell.isVisible() && cell.getItem() != null)
                .toList();
    }

    private @Nullable Node flow() {
        return lookup(".virtual-flow");
    }

    /// Reads on when the end comes near, and lets the cards use the room of an absent scroll bar.
    private void watchScrolling() {
        for (Node node : lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                bar.visibleProperty().subscribe(shown -> pseudoClassStateChanged(SCROLLING, shown));
                bar.valueProperty().subscribe(value -> readOn());
            }
        }
    }

    private void readOn() {
        if (flow() instanceof VirtualFlow<?> flow
                && flow.getLastVisibleCell() != null
                && flow.getLastVisibleCell().getIndex() > items.size() - AHEAD) {
            more.run();
        }
    }
}
