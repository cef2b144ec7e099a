package org.phalanx.desktop.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Makes labels of a type style and lets long ones shrink without losing their text.
public final class Labels {
    /// Marks labels that the design allows to end in an ellipsis.
    public static final String MAY_SHRINK = "may-shrink";

    private Labels() {}

    /// A label that always shows its whole text.
    public static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    public static Label of(ObservableValue<String> text, String... styleClasses) {
        Label label = of("", styleClasses);
        label.textProperty().bind(text);
        return label;
    }

    /// Lets the label end in an ellipsis where room is short; its full text is then its tooltip.
    public static <L extends Labeled> L mayShrink(L label) {
        label.getStyleClass().add(MAY_SHRINK);
        label.setMinWidth(0);
        label.textTruncatedProperty()
                .subscribe(truncated -> label.setTooltip(truncated ? fullText(label) : null));
        return label;
    }

    /// Lets the label break into several lines.
    public static <L extends Labeled> L wrapped(L label) {
        label.getStyleClass().add("wrapped");
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Labeled.USE_PREF_SIZE);
        return label;
    }

    private static Tooltip fullText(Labeled label) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(label.textProperty());
        return tooltip;
    }
}
