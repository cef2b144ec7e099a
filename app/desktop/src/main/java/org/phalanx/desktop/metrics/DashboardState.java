package org.phalanx.desktop.metrics;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.metrics.model.DashboardModel;
import org.phalanx.desktop.metrics.tile.TileParts;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.feedback.EmptyState;
import org.phalanx.desktop.ui.feedback.SkeletonRows;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.metrics.dashboard.DashboardPicture;
import org.phalanx.sales.metrics.dashboard.Span;

/// What stands in the place of the tiles while there is nothing in them: grey lines while figures
/// are read, what to do when there are no deals, another time to look at when this one is empty.
final class DashboardState extends StackPane {

    private static final Duration PATIENCE = Duration.millis(150);
    private static final int SKELETONS = 3;
    private static final int LINES = 6;

    private final DashboardModel model;
    private final Texts texts;
    private final Node tiles;

    DashboardState(TileParts parts, Node tiles) {
        this.model = parts.model();
        this.texts = parts.language().texts(DashboardState.class);
        this.tiles = tiles;
        setPickOnBounds(false);
        tiles.setVisible(false);
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> waitFor(model.picture().get()));
        patience.play();
        model.picture().subscribe(this::show);
    }

    private void show(@Nullable DashboardPicture picture) {
        if (picture == null) {
            return;
        }
        getChildren().clear();
        boolean deals = picture.headlines().anyDeals();
        boolean quiet = picture.headlines().isQuiet() && picture.days().period() != null;
        tiles.setVisible(deals && !quiet);
        if (!deals) {
            getChildren()
                    .add(
                            new EmptyState(
                                            Feather.BAR_CHART_2,
                                            texts.bind("empty"),
                                            texts.bind("empty.text"))
                                    .actions(
                                            Buttons.primary(
                                                    texts.bind("empty.new"), model::create)));
        } else if (quiet) {
            getChildren()
                    .add(
                            new EmptyState(
                                            Feather.CALENDAR,
                                            texts.bind("quiet"),
                                            texts.bind("quiet.text"))
                                    .actions(
                                            Buttons.primary(
                                                    texts.bind("quiet.always"),
                                                    () -> model.look(new Span.Always()))));
        }
    }

    private void waitFor(@Nullable DashboardPicture picture) {
        if (picture != null) {
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
