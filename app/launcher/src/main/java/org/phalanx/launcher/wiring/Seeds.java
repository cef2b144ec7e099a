package org.phalanx.launcher.wiring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.phalanx.store.pack.FolderPackFiles;
import org.phalanx.store.pack.Pack;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackReader;
import org.phalanx.store.text.SeedLabels;

/// The seeds that the program carries with it.
@Singleton
public final class Seeds {

    @Inject
    Seeds() {}

    /// The folder of all seeds: on disk, or inside the program's jar.
    public Path folder() {
        URL marker = Seeds.class.getResource("/seeds/core/pack.yaml");
        if (marker == null) {
            throw new IllegalStateException("the program has no seeds");
        }
        try {
            return path(marker.toURI()).resolve("../..").normalize();
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the program's seeds can't be read", e);
        }
    }

    /// The pack with this name, if the program has it.
    public Optional<Pack> pack(String name) throws PackException {
        Path folder = folder().resolve(name);
        return Files.exists(folder.resolve("pack.yaml"))
                ? Optional.of(PackReader.read(new FolderPackFiles(folder)))
                : Optional.empty();
    }

    /// The version in which the program has a pack, without reading all of it.
    public int version(String name) throws PackException {
        return PackReader.version(new FolderPackFiles(folder().resolve(name)));
    }

    /// What the records of a pack are called.
    public SeedLabels labels(String name) throws PackException {
        return PackReader.labels(new FolderPackFiles(folder().resolve(name)));
    }

    private static Path path(URI uri) throws IOException {
        if (!"jar".equals(uri.getScheme())) {
            return Path.of(uri);
        }
        try {
            return Path.of(uri);
        } catch (FileSystemNotFoundException notYetOpen) {
            // stays open as long as the process: seeds are read from it at any time
            FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
            return jar.provider().getPath(uri);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
