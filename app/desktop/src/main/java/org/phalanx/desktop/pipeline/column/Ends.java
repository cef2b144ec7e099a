package org.phalanx.desktop.pipeline.column;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.pipeline.carry.DropTarget;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.sales.pipeline.BoardPicture.Closed;

/// The stages in which deals end: strips below the columns, or columns beside them where there is
/// room.
public final class Ends {

    private final BoardParts parts;
    private final HBox strips = new HBox();
    private final ObservableList<Node> columns = FXCollections.observableArrayList();
    private final List<ClosedView> views = new ArrayList<>();
    private boolean wide;

    public Ends(BoardParts parts) {
        this.parts = parts;
        strips.getStyleClass().add("closed-strips");
        parts.board().picture().subscribe(this::show);
    }

    /// The strips, for below the columns.
    public Node strips() {
        return strips;
    }

    /// The columns, for beside the others; none while there are strips.
    ObservableList<Node> columns() {
        return columns;
    }

    public List<DropTarget> targets() {
        return List.copyOf(views);
    }

    /// Tells whether there is room for columns.
    public void widen(boolean room) {
        if (wide != room) {
            wide = room;
            views.clear();
            parts.board().showClosed(room);
            show(parts.board().picture().get());
        }
    }

    private void show(@Nullable BoardPicture picture) {
        if (picture == null) {
            return;
        }
        List<Closed> closed = picture.closed();
        if (!stages().equals(closed.stream().map(one -> one.stage().id()).toList())) {
            views.clear();
            closed.forEach(one -> views.add(view(one)));
            List<Node> nodes = views.stream().map(ClosedView::node).toList();
            columns.setAll(wide ? nodes : List.of());
            strips.getChildren().setAll(wide ? List.of() : nodes);
        }
        for (int i = 0; i < closed.size(); i++) {
            views.get(i).show(closed.get(i));
        }
    }

    private List<UUID> stages() {
        return views.stream().map(view -> view.stage().id()).toList();
    }

    private ClosedView view(Closed closed) {
        return wide ? new ClosedColumnView(closed, parts) : new ClosedStripView(closed, parts);
    }
}
