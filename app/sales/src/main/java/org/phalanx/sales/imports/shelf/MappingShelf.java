package org.phalanx.sales.imports.shelf;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.mapping.MappingReader;
import org.phalanx.sales.imports.mapping.MappingWriter;
import org.phalanx.store.open.Database;
import org.phalanx.store.pack.PackFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps mappings as the YAML files that people can read and hand on: saved ones in the folder
/// `mappings` of the workspace, used ones below it. Works on the caller's thread.
@Singleton
public final class MappingShelf {

    private static final Logger LOG = LoggerFactory.getLogger(MappingShelf.class);
    private static final String PRESETS = "imports";
    private static final String ENDING = ".yaml";
    private static final int MOST_USED = 8;

    private final PackFiles seeds;
    private final Path saved;
    private final Path used;

    /// @param seeds all seeds; presets are in its folder `imports`
    @Inject
    MappingShelf(Seeds seeds, Database database) {
        this.seeds = seeds.files();
        this.saved = database.folder().path().resolve("mappings");
        this.used = saved.resolve("used");
    }

    /// The program's seeds.
    record Seeds(PackFiles files) {}

    /// Every mapping: saved ones, used ones (last first), presets. One that can't be read, since
    /// somebody wrote it by hand, is passed over.
    public List<Shelved> all() {
        var all = new ArrayList<Shelved>();
        all.addAll(in(saved, Shelved.Source.OWN));
        all.addAll(in(used, Shelved.Source.USED));
        all.addAll(presets());
        return List.copyOf(all);
    }

    /// Saves a mapping under its name; one of the same name is replaced.
    public void save(Mapping mapping) {
        write(saved, mapping);
    }

    /// Remembers that a mapping was used; only the last ones are kept.
    public void used(Mapping mapping) {
        write(used, mapping);
        in(used, Shelved.Source.USED).stream()
                .skip(MOST_USED)
                .map(old -> file(used, old.mapping()))
                .forEach(MappingShelf::delete);
    }

    /// Takes a saved or used mapping away.
    public void remove(Shelved shelved) {
        delete(file(shelved.source() == Shelved.Source.OWN ? saved : used, shelved.mapping()));
    }

    private List<Shelved> presets() {
        try {
            var presets = new ArrayList<Shelved>();
            for (String name : seeds.list(PRESETS)) {
                try (InputStream in = seeds.open(name)) {
                    String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    presets.add(
                            new Shelved(
                                    MappingReader.read(name, yaml),
                                    Shelved.Source.PRESET,
                                    Instant.EPOCH));
                }
            }
            return presets;
        } catch (IOException | MappingException e) {
            throw new IllegalStateException("the program's own mappings are wrong", e);
        }
    }

    private static List<Shelved> in(Path folder, Shelved.Source source) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            var found = new ArrayList<Shelved>();
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                try {
                    Instant at = Files.getLastModifiedTime(file).toInstant();
                    found.add(new Shelved(MappingReader.read(file), source, at));
                } catch (MappingException wrong) {
                    LOG.warn("A mapping can't be read: {}", wrong.getMessage());
                }
            }
            found.sort(
                    Comparator.comparing(Shelved::at)
                            .reversed()
                            .thenComparing(one -> one.mapping().name()));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, Mapping mapping) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "mapping", ".part");
            Files.writeString(beside, MappingWriter.write(mapping));
            Files.move(beside, file(folder, mapping), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path folder, Mapping mapping) {
        String name = mapping.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
        return folder.resolve((name.isEmpty() ? "-" : name) + ENDING);
    }
}
