package org.phalanx.desktop.ui.feedback;

import atlantafx.base.controls.Spacer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Language;

/// Long work as it goes on: what, how far, how long still, and the button that calls it off.
public final class ProgressRow extends VBox {
    private static final int GAP = 6;

    private final ProgressBar bar = new ProgressBar(0);
    private final StringProperty count = new SimpleStringProperty("");
    private final StringProperty remaining = new SimpleStringProperty("");

    public ProgressRow(Language language, ObservableValue<String> what, Runnable cancel) {
        super(GAP);
        ObservableValue<String> word = language.texts(ProgressRow.class).bind("cancel");
        HBox head = new HBox(Labels.of(what), new Spacer(), Labels.of(count, "strong"));
        HBox foot =
                new HBox(
                        Labels.of(remaining, "small", "ink-2"),
                        new Spacer(),
                        Buttons.tiny(Buttons.plain(word, cancel)));
        foot.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(what);
        getChildren().addAll(head, bar, foot);
    }

    /// From 0 to 1.
    public DoubleProperty progress() {
        return bar.progressProperty();
    }

    /// Such as `812 / 1,248`.
    public StringProperty count() {
        return count;
    }

    /// Such as `还要约 4 秒`.
    public StringProperty remaining() {
        return remaining;
    }
}
