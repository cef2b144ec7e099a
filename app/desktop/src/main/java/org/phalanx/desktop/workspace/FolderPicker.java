package org.phalanx.desktop.workspace;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks the person for a folder.
@FunctionalInterface
public interface FolderPicker {

    /// Waits for the choice; empty when there is none.
    Optional<Path> pick(Window owner, String title);
}
