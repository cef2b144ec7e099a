package org.phalanx.desktop.imports.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks a person for files and folders.
public interface FilePicker {

    /// Files to import; none when he thinks better of it.
    List<Path> files(@Nullable Window over, String title);

    /// A folder, to import or to save into.
    Optional<Path> folder(@Nullable Window over, String title);
}
