package org.phalanx.desktop.metrics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.metrics.model.DashboardModel;
import org.phalanx.desktop.metrics.tile.DashboardTile;
import org.phalanx.desktop.metrics.tile.TileParts;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;

/// The dashboard: head, and tiles that are filled again whenever what they tell has changed.
final class DashboardView implements ScreenView {

    private final DashboardModel model;
    private final List<DashboardTile> tiles = new ArrayList<>();
    private final ScrollPane scroll;
    private final VBox root;

    @Inject
    DashboardView(TileParts parts, Dialogs dialogs) {
        this.model = parts.model();
        var grid = new DashboardGrid(parts);
        tiles.addAll(grid.tiles());
        scroll = new ScrollPane(grid.node());
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        var state = new DashboardState(parts, scroll);
        StackPane middle = new StackPane(scroll, state);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root = new VBox(new DashboardHead(parts, dialogs), middle);
        root.getStyleClass().add("dashboard");
        model.picture().subscribe(this::show);
        parts.language().locale().subscribe(() -> show(model.picture().get()));
    }

    /// Shows what was told; whoever stood on a figure stands on it again.
    private void show(@Nullable DashboardPicture picture) {
        if (picture == null) {
            return;
        }
        Node focus = root.getScene() == null ? null : root.getScene().getFocusOwner();
        String at = focus == null || !isInside(focus) ? null : focus.getId();
        tiles.forEach(tile -> tile.show(picture));
        Node again = at == null ? null : root.lookup("#" + at);
        if (again != null && !again.equals(focus)) {
            again.requestFocus();
        }
    }

    private boolean isInside(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(scroll)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate(@Nullable String argument) {
        model.activate();
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }
}
