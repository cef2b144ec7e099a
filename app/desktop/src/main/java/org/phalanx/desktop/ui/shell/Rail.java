package org.phalanx.desktop.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.ui.control.Mark;
import org.phalanx.desktop.ui.screen.Screen;

/// The left edge: the mark, the screens of the work, and those that belong at its foot.
final class Rail extends VBox {
    private static final double MARK = 22;

    private final List<RailItem> items = new ArrayList<>();
    private final ShellNavigator navigator;

    Rail(ShellNavigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("rail");
        Mark mark = new Mark(MARK);
        VBox.setMargin(mark, new Insets(13, 0, 13, 0));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(mark);
        add(Screen.Place.MAIN);
        getChildren().add(gap);
        add(Screen.Place.FOOT);
        navigator.shown().subscribe(now -> items.forEach(item -> item.markCurrent(now)));
    }

    private void add(Screen.Place place) {
        for (Screen screen : navigator.at(place)) {
            RailItem item = new RailItem(screen, () -> navigator.open(screen.id()));
            items.add(item);
            getChildren().add(item);
        }
    }
}
