package org.phalanx.desktop.ui.control;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// A choice of one among few, all in sight, 28 high; arrow keys move along.
///
/// @param <T> what is chosen, compared by `equals`
public final class SegmentedControl<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<T> value;

    public SegmentedControl(T first) {
        value = new SimpleObjectProperty<>(first);
        getStyleClass().add("segmented");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        value.subscribe(this::select);
        group.selectedToggleProperty().subscribe(this::take);
    }

    public ObjectProperty<T> value() {
        return value;
    }

    public SegmentedControl<T> add(T choice, ObservableValue<String> text) {
        return add(choice, text, null);
    }

    public SegmentedControl<T> add(T choice, ObservableValue<String> text, @Nullable Ikon icon) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setUserData(choice);
        button.setToggleGroup(group);
        if (icon != null) {
            button.setGraphic(Icons.of(icon, Icons.ROW));
        }
        getChildren().add(button);
        markEnds();
        select(value.get());
        return this;
    }

    private void markEnds() {
        getChildren().forEach(node -> node.getStyleClass().removeAll("first", "last"));
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
    }

    private void select(T choice) {
        group.getToggles().stream()
                .filter(toggle -> Objects.equals(toggle.getUserData(), choice))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    @SuppressWarnings("unchecked") // only add() sets the user data
    private void take(@Nullable Toggle toggle) {
        if (toggle == null) {
            select(value.get());
        } else {
            value.set((T) toggle.getUserData());
        }
    }
}
