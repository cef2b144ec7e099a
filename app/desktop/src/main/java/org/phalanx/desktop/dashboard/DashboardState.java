package org.phalanx.desktop.dashboard;

import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.dashboard.model.PageModel;
import org.phalanx.desktop.dashboard.model.PagesModel;
import org.phalanx.desktop.dashboard.page.PageParts;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.feedback.EmptyState;
import org.phalanx.desktop.ui.feedback.SkeletonRows;
import org.phalanx.desktop.ui.text.Texts;

/// What stands in the place of the tiles while there is nothing in them: grey lines while the page
/// is read, what to do when there are no deals or no tiles.
final class DashboardState extends StackPane {

    private static final Duration PATIENCE = Duration.millis(150);
    private static final int SKELETONS = 3;
    private static final int LINES = 6;

    private final PageParts parts;
    private final Texts texts;
    private final Node tiles;
    private final BooleanProperty changing;

    DashboardState(PagesModel model, PageParts parts, Node tiles, BooleanProperty changing) {
        this.parts = parts;
        this.texts = parts.language().texts(DashboardState.class);
        this.tiles = tiles;
        this.changing = changing;
        setPickOnBounds(false);
        tiles.setVisible(false);
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> waitFor(model.page().laid().get()));
        patience.play();
        model.page().laid().subscribe(this::show);
        changing.subscribe((was, now) -> show(model.page().laid().get()));
    }

    private void show(PageModel.@Nullable Laid laid) {
        if (laid == null) {
            return;
        }
        getChildren().clear();
        boolean empty = laid.tiles().isEmpty();
        boolean early = !laid.anyDeals() && !changing.get();
        tiles.setVisible(!empty && !early);
        if (empty) {
            getChildren()
                    .add(
                            new EmptyState(
                                    Feather.LAYOUT,
                                    texts.bind("page.empty"),
                                    texts.bind("page.empty.text")));
            setMouseTransparent(true);
        } else if (early) {
            setMouseTransparent(false);
            getChildren()
                    .add(
                            new EmptyState(
                                            Feather.BAR_CHART_2,
                                            texts.bind("empty"),
                                            texts.bind("empty.text"))
                                    .actions(
                                            Buttons.primary(
                                                    texts.bind("empty.new"),
                                                    () ->
                                                            parts.records()
                                                                    .create(
                                                                            "opportunity",
                                                                            Map.of()))));
        }
    }

    private void waitFor(PageModel.@Nullable Laid laid) {
        if (laid != null) {
            return;
        }
        HBox row = new HBox();
        row.getStyleClass().add("dashboard-waiting");
        for (int i = 0; i < SKELETONS; i++) {
            VBox panel = new VBox(new SkeletonRows(LINES));
            panel.getStyleClass().add("panel");
            HBox.setHgrow(panel, Priority.ALWAYS);
            row.getChildren().add(panel);
        }
        getChildren().setAll(row);
    }
}
