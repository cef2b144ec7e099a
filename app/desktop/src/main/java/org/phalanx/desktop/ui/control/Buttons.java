package org.phalanx.desktop.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;

/// Makes buttons: one primary in a view, plain ones beside it, ghosts where many stand together.
public final class Buttons {
    private Buttons() {}

    public static Button plain(ObservableValue<String> text, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(text);
        button.setOnAction(event -> action.run());
        button.setMinWidth(ButtonBase.USE_PREF_SIZE);
        return button;
    }

    /// The one thing to do next.
    public static Button primary(ObservableValue<String> text, Runnable action) {
        return styled(plain(text, action), "primary");
    }

    public static Button ghost(ObservableValue<String> text, Runnable action) {
        return styled(plain(text, action), "ghost");
    }

    public static Button danger(ObservableValue<String> text, Runnable action) {
        return styled(plain(text, action), "danger");
    }

    /// Supplies what the line beside it lacks.
    public static Button tinted(ObservableValue<String> text, Runnable action) {
        return styled(plain(text, action), "tinted", "tiny");
    }

    /// Accent text that opens something.
    public static Button link(ObservableValue<String> text, Runnable action) {
        return styled(plain(text, action), "link");
    }

    /// An icon alone; `name` is its tooltip and what a screen reader says.
    public static Button icon(Ikon icon, ObservableValue<String> name, Runnable action) {
        Button button = styled(new Button(), "ghost", "icon-only");
        button.setGraphic(Icons.of(icon, Icons.BUTTON));
        button.setOnAction(event -> action.run());
        named(button, name);
        return button;
    }

    /// Gives a button without text its name.
    public static void named(ButtonBase button, ObservableValue<String> name) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(name);
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(name);
    }

    public static <B extends ButtonBase> B withIcon(B button, Ikon icon) {
        button.setGraphic(Icons.of(icon, Icons.BUTTON));
        return button;
    }

    /// 28 high, for tool bars and panels.
    public static <B extends ButtonBase> B small(B button) {
        return styled(button, "small");
    }

    /// 24 high, for rows.
    public static <B extends ButtonBase> B tiny(B button) {
        return styled(button, "tiny");
    }

    private static <B extends ButtonBase> B styled(B button, String... styleClasses) {
        button.getStyleClass().addAll(styleClasses);
        return button;
    }
}
