package org.phalanx.bench.start;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A screen to show windows on: the one that is there, else one in memory.
///
/// @param display its name for `DISPLAY`
record VirtualScreen(String display, @Nullable Process server) implements AutoCloseable {

    /// The screen, where one can be had.
    static Optional<VirtualScreen> find() {
        String present = System.getenv("DISPLAY");
        if (present != null && !present.isBlank()) {
            return Optional.of(new VirtualScreen(present, null));
        }
        try {
            Process server =
                    new ProcessBuilder(
                                    "Xvfb",
                                    "-displayfd",
                                    "1",
                                    "-screen",
                                    "0",
                                    "1920x1080x24",
                                    "-nolisten",
                                    "tcp")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String number = server.inputReader().readLine();
            return number == null
                    ? Optional.empty()
                    : Optional.of(new VirtualScreen(":" + number, server));
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
