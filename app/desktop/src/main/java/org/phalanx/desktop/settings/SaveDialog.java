package org.phalanx.desktop.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks where a file is to be written.
@FunctionalInterface
interface SaveDialog {

    /// The place, or nothing when the person thought better of it.
    ///
    /// @param over the window in front of which it asks
    /// @param name that is proposed
    Optional<Path> ask(@Nullable Window over, String title, String name);

    /// The system's own dialog.
    static SaveDialog ofSystem() {
        return (over, title, name) -> {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("TXT", "*.txt"));
            return Optional.ofNullable(chooser.showSaveDialog(over)).map(file -> file.toPath());
        };
    }
}
