package org.phalanx.desktop.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Badge;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.screen.RailBadge;
import org.phalanx.desktop.ui.screen.Screen;

/// One screen in the rail: icon over caption, with a count at the icon's top right.
final class RailItem extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double BADGE_X = 12;
    private static final double BADGE_Y = -8;

    private final Screen screen;

    RailItem(Screen screen, Runnable open) {
        this.screen = screen;
        getStyleClass().add("rail-item");
        Label caption = Labels.of(screen.title(), "caption", "rail-caption");
        VBox face =
                new VBox(
                        3,
                        new StackPane(Icons.of(screen.icon(), Icons.RAIL), badge(screen.badge())),
                        caption);
        face.setAlignment(Pos.CENTER);
        setGraphic(face);
        accessibleTextProperty().bind(screen.title());
        setOnAction(event -> open.run());
    }

    /// Marks this item when it stands for what is shown.
    void markCurrent(ShellNavigator.@Nullable Shown now) {
        pseudoClassStateChanged(CURRENT, now != null && now.isAt(screen));
    }

    private static Node badge(ObservableValue<RailBadge> value) {
        Badge badge = new Badge(value.map(RailBadge::count), Tone.NEUTRAL);
        badge.getStyleClass().addAll("digits", "overhang");
        badge.setTranslateX(BADGE_X);
        badge.setTranslateY(BADGE_Y);
        value.subscribe(now -> (now.urgent() ? Tone.DANGER : Tone.NEUTRAL).on(badge));
        return badge;
    }
}
