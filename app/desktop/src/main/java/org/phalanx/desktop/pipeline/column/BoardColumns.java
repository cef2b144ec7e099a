package org.phalanx.desktop.pipeline.column;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.pipeline.carry.DropTarget;
import org.phalanx.desktop.pipeline.model.ColumnModel;
import org.phalanx.sales.pipeline.DealCard;

/// The columns side by side; they scroll sideways where they don't fit. Has the focus for all its
/// cards.
public final class BoardColumns extends StackPane {

    private static final double EDGE = 40;
    private static final double STEP = .03;

    private final BoardParts parts;
    private final Ends ends;
    private final HBox row = new HBox();
    private final ScrollPane scroll = new ScrollPane(row);

    /// @param ends the stages in which deals end
    public BoardColumns(BoardParts parts, Ends ends) {
        this.parts = parts;
        this.ends = ends;
        getStyleClass().add("board-area");
        row.getStyleClass().add("board-columns");
        scroll.getStyleClass().add("board-scroll");
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.skinProperty().subscribe(skin -> keepFresh());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        accessibleTextProperty().bind(parts.walk().selected().map(this::spoken));
        getChildren().add(scroll);
        parts.board().columns().addListener((ListChangeListener<ColumnModel>) change -> rebuild());
        ends.columns().addListener((ListChangeListener<Node>) change -> rebuild());
        parts.walk().selected().subscribe(this::reveal);
        // whoever comes by keyboard has to see where he is
        focusVisibleProperty()
                .subscribe(visible -> {
                    if (visible) {
                        parts.walk().begin();
                    }
                });
        rebuild();
    }

    /// A cached picture of lists that scroll themselves costs more than it saves.
    private void keepFresh() {
        Node viewport = scroll.lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
    }

    private List<ColumnView> columns() {
        var columns = new ArrayList<ColumnView>();
        for (Node node : row.getChildren()) {
            if (node instanceof ColumnView column) {
                columns.add(column);
            }
        }
        return columns;
    }

    /// Where cards can be put down.
    public List<DropTarget> targets() {
        var targets = new ArrayList<DropTarget>();
        targets.addAll(columns());
        targets.addAll(ends.targets());
        return targets;
    }

    /// The card of a deal in sight, or null.
    public @Nullable Node cellOf(UUID deal) {
        for (ColumnView column : columns()) {
            if (column.column().indexOf(deal) >= 0) {
                return column.cellOf(deal);
            }
        }
        return null;
    }

    /// Scrolls sideways while a card is carried near an edge.
    public void scrollSideways(Point2D at) {
        Bounds bounds = localToScene(getLayoutBounds());
        if (at.getX() < bounds.getMinX() + EDGE) {
            scroll.setHvalue(scroll.getHvalue() - STEP);
        } else if (at.getX() > bounds.getMaxX() - EDGE) {
            scroll.setHvalue(scroll.getHvalue() + STEP);
        }
    }

    private void rebuild() {
        var nodes = new ArrayList<Node>();
        parts.board().columns().forEach(column -> nodes.add(new ColumnView(column, parts)));
        nodes.addAll(ends.columns());
        row.getChildren().setAll(nodes);
        nodes.forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
    }

    private void reveal(@Nullable UUID deal) {
        for (ColumnView column : columns()) {
            int at = column.column().indexOf(deal);
            if (at >= 0) {
                column.reveal(at);
                showWhole(column);
            }
        }
    }

    private void showWhole(ColumnView column) {
        double room = row.getWidth() - scroll.getViewportBounds().getWidth();
        if (room > 0) {
            Bounds bounds = column.getBoundsInParent();
            double left = scroll.getHvalue() * room;
            double right = left + scroll.getViewportBounds().getWidth();
            if (bounds.getMinX() < left) {
                scroll.setHvalue(bounds.getMinX() / room);
            } else if (bounds.getMaxX() > right) {
                scroll.setHvalue((bounds.getMaxX() - scroll.getViewportBounds().getWidth()) / room);
            }
        }
    }

    private String spoken(@Nullable UUID deal) {
        DealCard card = parts.board().card(deal);
        for (ColumnModel column : parts.board().columns()) {
            if (card != null && column.indexOf(deal) >= 0) {
                return parts.words().spoken(card, column.stage().get());
            }
        }
        return parts.columnTexts().get("board");
    }
}
