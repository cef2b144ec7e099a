package org.phalanx.launcher.wiring;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Where programs keep their data on this system, for one person and one computer.
///
/// @param system name of the operating system
/// @param home the person's home folder
/// @param environment variables of the process
public record Places(String system, Path home, Map<String, String> environment) {

    static Places ofProcess() {
        return new Places(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    /// The folder of Phalanx for local application data.
    public Path data() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("win")) {
            return from("LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("Phalanx");
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Phalanx");
        }
        return from("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("phalanx");
    }

    private Path from(String variable, Path otherwise) {
        String given = Objects.requireNonNullElse(environment.get(variable), "");
        return given.isBlank() ? otherwise : Path.of(given);
    }
}
