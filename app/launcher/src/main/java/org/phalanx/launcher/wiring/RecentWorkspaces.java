package org.phalanx.launcher.wiring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The workspaces that were opened on this computer, newest first.
@Singleton
public final class RecentWorkspaces {

    private static final Logger LOG = LoggerFactory.getLogger(RecentWorkspaces.class);
    private static final int MOST = 8;

    private final Places places;
    private final Path file;

    @Inject
    RecentWorkspaces(Places places) {
        this.places = places;
        this.file = places.data().resolve("recent.txt");
    }

    /// Those that are still there.
    public List<Path> all() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .map(Path::of)
                            .filter(Files::isDirectory)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            // a list of shortcuts is no reason not to start
            LOG.warn("can't read the recent workspaces", e);
            return List.of();
        }
    }

    /// The one that was opened last.
    public Optional<Path> last() {
        return all().stream().findFirst();
    }

    /// Notes that a workspace was opened.
    public void opened(Path folder) {
        var recent = new ArrayList<String>();
        recent.add(folder.toAbsolutePath().normalize().toString());
        for (Path other : all()) {
            if (recent.size() < MOST && !recent.contains(other.toString())) {
                recent.add(other.toString());
            }
        }
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "recent", ".txt");
            Files.write(fresh, recent, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("can't note the recent workspaces", e);
        }
    }

    /// Where the demo team's workspace is kept when nobody says otherwise.
    public Path demo() {
        return places.data().resolve("demo");
    }

    /// Where workspaces are kept when nobody says otherwise.
    public Path home() {
        return places.data().resolve("workspaces");
    }
}
