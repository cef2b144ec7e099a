package org.phalanx.desktop.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.RailBadge;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.screen.ScreenView;

/// A screen that writes down what the shell does with it.
final class SampleScreen {
    private final ObservableValue<String> title;
    private final List<String> events = new ArrayList<>();
    private final Screen screen;

    SampleScreen(String id, Ikon icon, ObservableValue<String> title) {
        this.title = title;
        screen = Screen.of(id, title, icon, this::view);
    }

    Screen screen() {
        return screen;
    }

    List<String> events() {
        return events;
    }

    SampleScreen inRail(int order, RailBadge count) {
        screen.inRail(order).counting(new SimpleObjectProperty<>(count));
        return this;
    }

    private ScreenView view() {
        events.add("made");
        return new View();
    }

    private final class View implements ScreenView {
        private final Node node = content();

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void activate(@Nullable String argument) {
            events.add("activate " + argument);
        }

        @Override
        public void deactivate() {
            events.add("deactivate");
        }

        @Override
        public List<KeyAction> keys() {
            return List.of(KeyAction.of("M", title, () -> events.add("moved")));
        }

        private Node content() {
            HBox head = new HBox(Labels.of(title, "title-2"));
            head.getStyleClass().add("screen-head");
            HBox bar =
                    new HBox(
                            new TextField(),
                            Buttons.small(Buttons.plain(title, () -> events.add("pressed"))));
            bar.getStyleClass().add("filter-bar");
            return new VBox(head, bar);
        }
    }
}
