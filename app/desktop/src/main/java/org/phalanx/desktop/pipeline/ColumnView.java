package org.phalanx.desktop.pipeline;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.card.CardCell;
import org.phalanx.desktop.pipeline.card.CardView;
import org.phalanx.desktop.pipeline.card.ColumnItem;
import org.phalanx.desktop.pipeline.model.Aim;
import org.phalanx.desktop.pipeline.model.ColumnModel;
import org.phalanx.desktop.pipeline.model.RefusedMove;
import org.phalanx.desktop.pipeline.model.Splice;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.sales.pipeline.DealCard;

/// A column of the board: its head, and its cards, of which only those in sight exist.
final class ColumnView extends VBox implements DropTarget {

    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");
    private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");
    private static final double GAP = 8;
    private static final double EDGE = 40;
    private static final double STEP = 14;
    private static final int AHEAD = 8;

    private final ColumnModel column;
    private final BoardParts parts;
    private final ObservableList<ColumnItem> items = FXCollections.observableArrayList();
    private final ListView<ColumnItem> list = new ListView<>(items);

    ColumnView(ColumnModel column, BoardParts parts) {
        this.column = column;
        this.parts = parts;
        getStyleClass().add("board-column");
        setId("stage-" + column.id());
        list.setFixedCellSize(CardView.HEIGHT + GAP);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label none = Labels.wrapped(Labels.of(parts.texts().bind("empty.column"), "small"));
        StackPane empty = new StackPane(none);
        none.getStyleClass().add("ink-muted");
        empty.getStyleClass().add("column-empty");
        empty.visibleProperty().bind(Bindings.isEmpty(items));
        empty.managedProperty().bind(empty.visibleProperty());
        list.visibleProperty().bind(empty.visibleProperty().not());
        list.managedProperty().bind(list.visibleProperty());
        getChildren().addAll(new ColumnHead(column, parts), empty, list);
        column.cards().addListener((ListChangeListener<DealCard>) change -> arrange());
        parts.aiming().aim().subscribe(aim -> arrange());
        parts.board().refused().subscribe(move -> list.refresh());
        list.skinProperty().subscribe(skin -> watchScrolling());
        arrange();
    }

    ColumnModel column() {
        return column;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void over(Point2D at) {
        parts.aiming().over(column.stage().get(), indexAt(at));
    }

    @Override
    public void scroll(Point2D at) {
        Bounds bounds = list.localToScene(list.getLayoutBounds());
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
                list.scrollTo(Math.max(0, index - 1));
            }
        }
    }

    /// The cell of a card in sight, or null.
    @Nullable Node cellOf(DealCard card) {
        return cells().stream()
                .filter(cell ->
                        cell.getItem() instanceof ColumnItem.Card shown
                                && shown.card().id().equals(card.id()))
                .findFirst()
                .orElse(null);
    }

    private CardCell cell() {
        return new CardCell(
                parts.words(),
                () -> column.stage().get(),
                parts.walk().selected(),
                card -> open(card, parts.board().refused().get()));
    }

    private static int open(DealCard card, @Nullable RefusedMove move) {
        return move != null && move.drop().card().id().equals(card.id())
                ? move.missing().size()
                : 0;
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
            String text = parts.texts().get("drop", column.stage().get().name());
            wanted.add(Math.min(at, wanted.size()), new ColumnItem.Slot(text));
        }
        Splice.into(items, wanted);
        pseudoClassStateChanged(AIMED, here);
    }

    /// Before which card a point lies, counted without the card in hand.
    private int indexAt(Point2D at) {
        Aim aim = parts.aiming().aim().get();
        for (CardCell cell : cells()) {
            Bounds bounds = cell.localToScene(cell.getLayoutBounds());
            if (at.getY() >= bounds.getMinY() && at.getY() < bounds.getMaxY()) {
                int before = cardsBefore(cell.getIndex());
                return switch (cell.getItem()) {
                    case ColumnItem.Slot ignored when aim != null -> aim.index();
                    case ColumnItem.Card ignored when at.getY() >= bounds.getCenterY() ->
                            before + 1;
                    default -> before;
                };
            }
        }
        boolean above = at.getY() < list.localToScene(list.getLayoutBounds()).getMinY();
        return above ? 0 : cardsBefore(items.size());
    }

    private int cardsBefore(int index) {
        return (int)
                items.subList(0, index).stream().filter(ColumnItem.Card.class::isInstance).count();
    }

    private List<CardCell> cells() {
        return list.lookupAll(".list-cell").stream()
                .filter(CardCell.class::isInstance)
                .map(CardCell.class::cast)
                .filter(cell -> cell.isVisible() && cell.getItem() != null)
                .toList();
    }

    private @Nullable Node flow() {
        return list.lookup(".virtual-flow");
    }

    /// Reads on when the end comes near, and lets the cards use the room of an absent scroll bar.
    private void watchScrolling() {
        for (Node node : list.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar
                    && bar.getOrientation() == javafx.geometry.Orientation.VERTICAL) {
                bar.visibleProperty()
                        .subscribe(shown -> list.pseudoClassStateChanged(SCROLLING, shown));
                bar.valueProperty().subscribe(value -> readOn());
            }
        }
    }

    private void readOn() {
        if (flow() instanceof VirtualFlow<?> flow && flow.getLastVisibleCell() != null) {
            if (flow.getLastVisibleCell().getIndex() > items.size() - AHEAD) {
                parts.board().more(column);
            }
        }
    }
}
