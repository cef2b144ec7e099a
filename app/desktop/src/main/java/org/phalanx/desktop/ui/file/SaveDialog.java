package org.phalanx.desktop.ui.file;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks where a file is to be written. FX thread only.
@FunctionalInterface
public interface SaveDialog {

    /// The place, or nothing when the person thought better of it.
    ///
    /// @param over the window in front of which it asks
    /// @param name that is proposed, without extension
    /// @param extension of the file, without a dot, such as `png`
    Optional<Path> ask(@Nullable Window over, String title, String name, String extension);
}
