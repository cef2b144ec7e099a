package org.phalanx.desktop.imports.files;

import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.memory.Memory;

/// The system's own dialogs; they open where somebody was last.
public final class SystemFilePicker implements FilePicker {
    private static final String PLACE = "import.folder";
    private static final List<String> TABLES =
            List.of(
                    "*.csv",
                    "*.tsv",
                    "*.txt",
                    "*.xlsx",
                    "*.xlsm",
                    "*.tab",
                    "*.psv",
                    "*.dat",
                    "*.json",
                    "*.ndjson",
                    "*.vcf");

    private final Memory memory;

    @Inject
    SystemFilePicker(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<Path> files(@Nullable Window over, String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        place().ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("CSV, XLSX, JSON, vCard", TABLES),
                        new FileChooser.ExtensionFilter("*.*", "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(over);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        List<Path> paths = chosen.stream().map(File::toPath).toList();
        remember(paths.getFirst().getParent());
        return paths;
    }

    @Override
    public Optional<Path> folder(@Nullable Window over, String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        place().ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(over)).map(File::toPath);
        chosen.ifPresent(this::remember);
        return chosen;
    }

    private Optional<File> place() {
        return memory.get(PLACE).map(File::new).filter(File::isDirectory);
    }

    private void remember(@Nullable Path folder) {
        if (folder != null) {
            memory.put(PLACE, folder.toString());
        }
    }
}
