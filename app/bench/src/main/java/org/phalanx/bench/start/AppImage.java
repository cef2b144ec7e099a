package org.phalanx.bench.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.phalanx.bench.measure.Clone;
import org.phalanx.bench.screens.EmptyWindow;

/// An app image as jpackage lays it out on Linux.
///
/// @param folder of the image
record AppImage(Path folder) {

    private static final String OPTION = "java-options=";
    private static final String ENTRY = "app.classpath=";

    /// Whether it was built.
    boolean isThere() {
        return Files.isExecutable(binary()) && Files.isExecutable(java());
    }

    Path binary() {
        return folder.resolve("bin/phalanx");
    }

    private Path java() {
        return folder.resolve("lib/runtime/bin/java");
    }

    /// The command that shows an empty window with run-time image, flags, class path and AOT cache
    /// of the program. Our classes come last, so that the cache still fits.
    List<String> emptyWindow() throws IOException {
        Path app = folder.resolve("lib/app");
        List<String> lines =
                Files.readAllLines(app.resolve("phalanx.cfg")).stream()
                        .map(line -> line.replace("$APPDIR", app.toString()))
                        .toList();
        var command = new ArrayList<String>();
        command.add(java().toString());
        command.addAll(values(lines, OPTION));
        String entries =
                values(lines, ENTRY).stream().collect(Collectors.joining(File.pathSeparator));
        command.add("-cp");
        command.add(entries + File.pathSeparator + Clone.classes());
        command.add(EmptyWindow.class.getName());
        return command;
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }
}
