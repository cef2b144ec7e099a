package org.phalanx.desktop.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.screen.Dialogs;

/// Shows the one dialog on a scrim, keeps the focus in it and gives it back afterwards.
final class DialogLayer extends StackPane {
    private static final double FROM_TOP = 96;
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final StackPane box = new StackPane();
    private @Nullable Node focusBefore;

    DialogLayer(Dialogs dialogs) {
        getStyleClass().add("dialog-layer");
        box.getStyleClass().add("dialog");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(box);
        setVisible(false);
        setOnMouseClicked(event -> {
            if (equals(event.getTarget())) {
                dialogs.close();
            }
        });
        dialogs.content().subscribe(this::show);
        sceneProperty()
                .flatMap(scene -> scene == null ? null : scene.focusOwnerProperty())
                .subscribe(this::keepFocus);
    }

    private void show(@Nullable Node content) {
        if (content == null) {
            boolean shown = isVisible();
            setVisible(false);
            box.getChildren().clear();
            if (shown && focusBefore != null) {
                focusBefore.requestFocus();
            }
            return;
        }
        if (!isVisible() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        box.getChildren().setAll(content);
        boolean top = Dialogs.isAtTop(content);
        setAlignment(box, top ? Pos.TOP_CENTER : Pos.CENTER);
        setMargin(box, top ? new Insets(FROM_TOP, 0, 0, 0) : Insets.EMPTY);
        box.pseudoClassStateChanged(BARE, top);
        setVisible(true);
        focusFirst();
    }

    private void keepFocus(@Nullable Node owner) {
        if (isVisible() && owner != null && !Within.isWithin(owner, box)) {
            focusFirst();
        }
    }

    private void focusFirst() {
        box.requestFocus();
        box.requestFocusTraversal(TraversalDirection.NEXT);
    }
}
