package org.phalanx.desktop.ui.choice;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;

/// A button that says what is chosen and opens a list to choose something else, narrowed by typing.
///
/// @param <T> what is chosen
public final class Pick<T> extends Button {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("unanswered");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final int GAP = 8;

    private final Label label = Labels.mayShrink(Labels.of("", "body"));
    private final Tag tag = new Tag("", Tone.NEUTRAL);
    private final PickList<T> list;
    private @Nullable T value;

    /// @param chosen gets what somebody chooses; whoever owns the pick then says what it shows
    public Pick(PickSource<T> source, Consumer<T> chosen) {
        list = new PickList<>(this, source, chosen);
        getStyleClass().add("choice-pick");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        tag.managedProperty().bind(tag.visibleProperty());
        HBox face = new HBox(GAP, label, tag, Icons.of(Feather.CHEVRON_DOWN, Icons.ROW));
        face.setAlignment(Pos.CENTER_LEFT);
        face.prefWidthProperty().bind(widthProperty().subtract(GAP * 2 + 6));
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setOnAction(event -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, DOWN, F4 -> {
                event.consume();
                open();
            }
            default -> {
                // the window's own keys
            }
        }
    }

    /// Opens the list, as a click does.
    public void open() {
        if (!list.isOpen()) {
            list.open(value);
        }
    }

    /// Shows what is chosen.
    ///
    /// @param item null when nothing is chosen
    /// @param otherwise what stands there then
    public void show(@Nullable PickItem<T> item, String otherwise) {
        value = item == null ? null : item.value();
        String text = item == null ? otherwise : item.label();
        label.setText(text);
        tag.setText(item == null ? "" : item.tag());
        tag.setVisible(item != null && !item.tag().isEmpty());
        pseudoClassStateChanged(QUIET, item == null);
        setAccessibleText(text);
    }

    /// Marks that somebody has to choose.
    public void unanswered(boolean yes) {
        pseudoClassStateChanged(OPEN, yes);
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }
}
