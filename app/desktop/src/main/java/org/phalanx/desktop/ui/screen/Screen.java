package org.phalanx.desktop.ui.screen;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;

/// A place in the application that a feature offers; it registers itself through a
/// `Multibinder<Screen>`.
///
/// The shell makes the view when the screen is opened first and keeps it.
public interface Screen {

    /// Where the screen stands in the rail.
    enum Place {
        MAIN,
        FOOT,
        NONE
    }

    /// Key that the [Navigator] opens, such as `pipeline`; never shown.
    String id();

    /// Short name in the rail, at most 60 pixels wide in caption size.
    ObservableValue<String> title();

    Ikon icon();

    default Place place() {
        return Place.MAIN;
    }

    /// Position among the screens of the same place, smallest first.
    int order();

    /// The count at the icon.
    default ObservableValue<RailBadge> badge() {
        return new SimpleObjectProperty<>(RailBadge.NONE);
    }

    /// Arguments with which this screen shows something typical of the open workspace, for tours.
    /// May read the workspace, so not on the JavaFX thread.
    default List<String> examples() {
        return List.of();
    }

    /// Makes the view; called once, on the JavaFX thread.
    ScreenView view();
}
