package org.phalanx.desktop.pipeline;

import javafx.animation.PauseTransition;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.pipeline.model.BoardModel;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.feedback.Banner;
import org.phalanx.desktop.ui.feedback.EmptyState;
import org.phalanx.desktop.ui.feedback.SkeletonRows;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.pipeline.BoardPicture;

/// What stands over the columns while there is nothing in them: grey lines while the board is read,
/// why it can't be read, or what to do when there are no deals.
final class BoardState extends StackPane {

    private static final Duration PATIENCE = Duration.millis(150);
    private static final int SKELETONS = 5;
    private static final int LINES = 4;

    private final BoardParts parts;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    BoardState(BoardParts parts) {
        this.parts = parts;
        setPickOnBounds(false);
        BoardModel board = parts.board();
        patience.setOnFinished(event -> waitFor(board.picture().get()));
        patience.play();
        board.picture().subscribe(this::show);
        board.failure().subscribe(failure -> show(board.picture().get()));
    }

    private void show(@Nullable BoardPicture picture) {
        getChildren().clear();
        Texts texts = parts.texts();
        if (parts.board().failure().get() != null) {
            Banner banner =
                    new Banner(Tone.DANGER, texts.bind("failed"), texts.bind("failed.text"))
                            .action(
                                    Buttons.tiny(
                                            Buttons.plain(
                                                    texts.bind("failed.retry"),
                                                    parts.board()::retry)));
            banner.setMaxSize(480, USE_PREF_SIZE);
            getChildren().add(banner);
        } else if (picture != null && picture.totals().count() == 0) {
            getChildren()
                    .add(
                            new EmptyState(
                                    Feather.COLUMNS,
                                    texts.bind("empty.board"),
                                    texts.bind("empty.board.text")));
        }
    }

    private void waitFor(@Nullable BoardPicture picture) {
        if (picture != null || parts.board().failure().get() != null) {
            return;
        }
        HBox row = new HBox();
        row.getStyleClass().add("board-columns");
        for (int i = 0; i < SKELETONS; i++) {
            VBox column = new VBox(new SkeletonRows(LINES));
            column.getStyleClass().add("board-column");
            HBox.setHgrow(column, Priority.ALWAYS);
            row.getChildren().add(column);
        }
        getChildren().setAll(row);
    }
}
