package org.phalanx.desktop.workspace;

import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/// Asks with the dialog of the operating system.
final class SystemFolderPicker implements FolderPicker {

    @Inject
    SystemFolderPicker() {}

    @Override
    public Optional<Path> pick(Window owner, String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
