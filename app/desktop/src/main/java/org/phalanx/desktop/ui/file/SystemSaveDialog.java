package org.phalanx.desktop.ui.file;

import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.memory.Memory;

/// The system's own dialog; it opens where somebody saved last.
public final class SystemSaveDialog implements SaveDialog {
    private static final String PLACE = "save.folder";

    private final Memory memory;

    @Inject
    SystemSaveDialog(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Path> ask(@Nullable Window over, String title, String name, String extension) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name + "." + extension);
        memory.get(PLACE)
                .map(File::new)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                extension.toUpperCase(Locale.ROOT), "*." + extension));
        return Optional.ofNullable(chooser.showSaveDialog(over))
                .map(file -> remembered(named(file.toPath(), extension)));
    }

    private Path remembered(Path file) {
        Path folder = file.getParent();
        if (folder != null) {
            memory.put(PLACE, folder.toString());
        }
        return file;
    }

    /// Not every system adds the extension by itself. Nobody was asked whether the file with it may
    /// be replaced, so a free name is taken.
    static Path named(Path chosen, String extension) {
        String name = chosen.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith("." + extension)) {
            return chosen;
        }
        Path file = chosen.resolveSibling(name + "." + extension);
        for (int i = 2; Files.exists(file); i++) {
            file = chosen.resolveSibling(name + " " + i + "." + extension);
        }
        return file;
    }
}
