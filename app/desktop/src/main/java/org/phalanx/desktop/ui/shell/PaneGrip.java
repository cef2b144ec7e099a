package org.phalanx.desktop.ui.shell;

import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.phalanx.desktop.ui.memory.Memory;

/// The edge by which the side pane is pulled wider; a double click gives it its usual width again.
/// The width is remembered.
final class PaneGrip extends Region {
    private static final String KEY = "shell.pane.width";
    private static final double WIDTH = 6;
    private static final double LEAST = 280;
    private static final double MOST = 0.6;
    private final StackPane pane;
    private final Memory memory;
    private final DoubleSupplier usual;
    private double from;
    private double before;

    /// @param usual the width that the pane has unless somebody pulls it
    PaneGrip(StackPane pane, Memory memory, DoubleSupplier usual) {
        this.pane = pane;
        this.memory = memory;
        this.usual = usual;
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setCursor(Cursor.H_RESIZE);
        getStyleClass().add("pane-grip");
        setId("pane-grip");
        setOnMousePressed(event -> {
            from = event.getScreenX();
            before = pane.getWidth();
            event.consume();
        });
        setOnMouseDragged(this::pull);
        setOnMouseReleased(event -> {
            if (pane.getPrefWidth() != before) {
                memory.put(KEY, String.valueOf(Math.round(pane.getPrefWidth())));
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                memory.forget(KEY);
                apply(usual.getAsDouble());
            }
        });
    }

    private void pull(MouseEvent event) {
        apply(before + from - event.getScreenX());
        event.consume();
    }

    private void apply(double width) {
        double most = getScene() == null ? width : getScene().getWidth() * MOST;
        double now = Math.max(LEAST, Math.min(width, most));
        pane.setMinWidth(now);
        pane.setPrefWidth(now);
    }

    /// Gives the pane the width that was pulled, else the usual one.
    void place() {
        apply(remembered().orElseGet(usual));
    }

    private OptionalDouble remembered() {
        return memory.get(KEY)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> OptionalDouble.of(Double.parseDouble(text)))
                .orElseGet(OptionalDouble::empty);
    }
}
