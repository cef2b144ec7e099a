package org.phalanx.store.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A pack in a folder of any file system: on disk, or inside a jar.
public record FolderPackFiles(Path root) implements PackFiles {

    @Override
    public List<String> list(String folder) throws IOException {
        Path there = folder.isEmpty() ? root : root.resolve(folder);
        if (!Files.isDirectory(there)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(there)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(root.resolve(name));
    }
}
