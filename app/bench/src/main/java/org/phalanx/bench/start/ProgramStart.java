package org.phalanx.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Starts the program with a home of its own and reads its log for the moments that count.
final class ProgramStart {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss,SSS");
    private static final int STAMP_LENGTH = 23;
    private static final long MOST_MILLIS = 60_000;
    private static final long LOOK_AGAIN_MILLIS = 10;

    private final AppImage image;
    private final Path company;
    private final Path home;

    /// @param company folder of the workspace that it opens
    /// @param home where it keeps settings and log
    ProgramStart(AppImage image, Path company, Path home) {
        this.image = image;
        this.company = company;
        this.home = home;
    }

    /// Milliseconds from the start of the process.
    record Times(long painted, long ready) {}

    Times once(String display) throws IOException, InterruptedException {
        Path log = home.resolve("logs/phalanx.log");
        Files.deleteIfExists(log);
        Path recent = home.resolve("data/phalanx/recent.txt");
        Files.createDirectories(recent.getParent());
        Files.writeString(recent, company.toString());
        var builder = new ProcessBuilder(image.binary().toString());
        builder.environment().put("DISPLAY", display);
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        builder.environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        "-Duser.home=" + home + " -Dphalanx.logs=" + home.resolve("logs"));
        builder.redirectErrorStream(true).redirectOutput(home.resolve("said.txt").toFile());
        long begun = System.currentTimeMillis();
        Process process = builder.start();
        try {
            long ready = await(process, log, "the first screen is ready", begun);
            long painted = await(process, log, "the window is painted", begun);
            return new Times(painted, ready);
        } finally {
            process.destroy();
            process.waitFor(MOST_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private long await(Process process, Path log, String what, long begun)
            throws IOException, InterruptedException {
        while (System.currentTimeMillis() < begun + MOST_MILLIS && process.isAlive()) {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
            Optional<String> line = lines.stream().filter(one -> one.contains(what)).findFirst();
            if (line.isPresent()) {
                return LocalDateTime.parse(line.get().substring(0, STAMP_LENGTH), STAMP)
                                .atZone(ZoneId.systemDefault())
                                .toInstant()
                                .toEpochMilli()
                        - begun;
            }
            process.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException(
                "never saw that " + what + ": " + Files.readString(home.resolve("said.txt")));
    }
}
