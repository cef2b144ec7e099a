package org.phalanx.desktop.ui.memory;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Remembers in a properties file, read once and written in the background soon after a change.
///
/// A file that can't be read or written costs comfort, not work: it is logged and nobody is
/// stopped.
public final class FileMemory implements Memory {

    private static final Logger LOG = LoggerFactory.getLogger(FileMemory.class);

    private final Path file;
    private final Executor background;
    private final Properties values = new Properties();
    private final AtomicBoolean waiting = new AtomicBoolean();

    /// @param file read now, made when something is to be remembered
    /// @param background where it is written
    public FileMemory(Path file, Executor background) {
        this.file = file;
        this.background = background;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("can't read {}", file, e);
            }
        }
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    @Override
    public void put(String key, String value) {
        if (!value.equals(values.setProperty(key, value))) {
            save();
        }
    }

    @Override
    public void forget(String key) {
        if (values.remove(key) != null) {
            save();
        }
    }

    private void save() {
        if (waiting.compareAndSet(false, true)) {
            background.execute(this::write);
        }
    }

    private synchronized void write() {
        // whatever changes from now on asks for another round
        waiting.set(false);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("can't write {}", file, e);
        }
    }
}
