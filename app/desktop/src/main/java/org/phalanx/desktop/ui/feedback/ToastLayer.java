package org.phalanx.desktop.ui.feedback;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.ui.theme.Theme;

/// Shows the current toast at the bottom of the main area for six seconds, ten with Undo; the
/// pointer holds it.
public final class ToastLayer extends StackPane {
    private static final Duration BRIEF = Duration.seconds(6);
    private static final Duration WITH_UNDO = Duration.seconds(10);
    private static final String UNDO_KEY = "Ctrl Z";

    private final Toasts toasts;
    private final Texts texts;
    private final Appear appear;
    private final PauseTransition stay = new PauseTransition();

    public ToastLayer(Toasts toasts, Language language, Theme theme) {
        this.toasts = toasts;
        this.texts = language.texts(ToastLayer.class);
        this.appear = new Appear(theme);
        getStyleClass().add("toast-layer");
        setPickOnBounds(false);
        stay.setOnFinished(event -> toasts.dismiss());
        toasts.current().subscribe(this::replace);
    }

    private void replace(@Nullable Toast toast) {
        stay.stop();
        if (toast == null) {
            List.copyOf(getChildren())
                    .forEach(node -> appear.leave(node, () -> getChildren().remove(node)));
            return;
        }
        HBox box = box(toast);
        getChildren().setAll(box);
        appear.arrive(box);
        stay.setDuration(toast.undo() == null ? BRIEF : WITH_UNDO);
        stay.playFromStart();
    }

    private HBox box(Toast toast) {
        Label sentence = Labels.mayShrink(Labels.of(toast.sentence(), "body"));
        HBox box = new HBox(Icons.of(toast.icon(), Icons.BUTTON), sentence);
        box.getStyleClass().add("toast");
        box.setMaxWidth(USE_PREF_SIZE);
        if (toast.undo() != null) {
            box.getChildren().add(undoButton(toast.undo()));
        }
        box.setAccessibleText(toast.sentence());
        box.hoverProperty().subscribe(this::hold);
        return box;
    }

    private void hold(boolean hovered) {
        if (hovered) {
            stay.pause();
        } else if (toasts.current().get() != null) {
            stay.play();
        }
    }

    private Button undoButton(Runnable undo) {
        Button button =
                Buttons.plain(
                        texts.bind("undo"),
                        () -> {
                            toasts.dismiss();
                            undo.run();
                        });
        Label key = Labels.of(UNDO_KEY, "body", "key-hint");
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }
}
