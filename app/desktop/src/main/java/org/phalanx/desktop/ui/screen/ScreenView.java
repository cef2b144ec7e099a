package org.phalanx.desktop.ui.screen;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What a screen shows. Live queries start on `activate` and stop on `deactivate`, which come in
/// pairs.
public interface ScreenView {
    Node node();

    /// The view comes into sight, or is opened again with another argument.
    ///
    /// @param argument what to show, such as the id of a record; null when the screen was opened by
    ///   itself
    default void activate(@Nullable String argument) {}

    /// The view goes out of sight.
    default void deactivate() {}

    /// Keys that work while the view is in sight; single letters rest while somebody types.
    default List<KeyAction> keys() {
        return List.of();
    }
}
