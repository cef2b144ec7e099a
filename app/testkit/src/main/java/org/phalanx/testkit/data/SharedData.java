package org.phalanx.testkit.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// Finds data sets beside the project: in the folder that the environment variable `PHALANX_DATA`
/// names, else in `shared/data` beside the project's root or beside one of the folders above it.
/// The build names the root in the system property `phalanx.root`.
public final class SharedData {
    private static final String VARIABLE = "PHALANX_DATA";

    private final List<Path> places;

    private SharedData(List<Path> places) {
        this.places = places;
    }

    /// The folder or file of that name, such as `maven-crm-sales`. Skips the calling test with a
    /// message when the data are not on this computer.
    public static Path require(String name) {
        SharedData data = of(System.getenv(VARIABLE), Path.of(root()));
        Optional<Path> found = data.find(name);
        Assumptions.assumeTrue(found.isPresent(), () -> data.missing(name));
        return found.orElseThrow();
    }

    static SharedData of(@Nullable String variable, Path root) {
        Stream<Path> beside =
                Stream.iterate(root.toAbsolutePath().getParent(), Objects::nonNull, Path::getParent)
                        .map(folder -> folder.resolve("shared").resolve("data"));
        Stream<Path> named = Stream.ofNullable(variable).map(Path::of);
        return new SharedData(Stream.concat(named, beside).toList());
    }

    Optional<Path> find(String name) {
        return places.stream().map(place -> place.resolve(name)).filter(Files::exists).findFirst();
    }

    String missing(String name) {
        return "no data set '%s' in %s; set %s to the folder that holds it"
                .formatted(name, places, VARIABLE);
    }

    private static String root() {
        return System.getProperty("phalanx.root", ".");
    }
}
