package org.phalanx.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.phalanx.bench.measure.Clone;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.Path;

/// The packaged program starts: until its window is painted, beside an empty window with the same
/// run-time image, flags and AOT cache; and from there until the board of the company is usable.
public final class StartPath implements Path {

    private static final double RATIO = 3.5;
    private static final double MOST_SECONDS = 0.8;
    private static final int TIMES = 7;

    private final java.nio.file.Path company;

    /// @param company folder of the closed workspace
    public StartPath(java.nio.file.Path company) {
        this.company = company;
    }

    @Override
    public String name() {
        return "start-up";
    }

    @Override
    public List<Figure> measure() throws Exception {
        var image = new AppImage(Clone.image());
        if (!image.isThere()) {
            return List.of(
                    Figure.notShown(
                            name(), "there is no app image; mvn -Pinstaller -DskipTests package"));
        }
        Optional<VirtualScreen> found = VirtualScreen.find();
        if (found.isEmpty()) {
            return List.of(Figure.notShown(name(), "there is no display, and no Xvfb to make one"));
        }
        java.nio.file.Path home = Files.createTempDirectory("phalanx-start");
        try (VirtualScreen screen = found.get()) {
            return measure(image, new ProgramStart(image, company, home), screen.display());
        }
    }

    private List<Figure> measure(AppImage image, ProgramStart program, String display)
            throws IOException, InterruptedException {
        long[] empty = new long[TIMES];
        long[] painted = new long[TIMES];
        long[] ready = new long[TIMES];
        // the first time fills the system's cache of files
        for (int i = -1; i < TIMES; i++) {
            long window = emptyWindow(image, display);
            ProgramStart.Times times = program.once(display);
            if (i >= 0) {
                empty[i] = window;
                painted[i] = times.painted();
                ready[i] = times.ready();
            }
        }
        double least = median(empty);
        String note =
                String.format(Locale.ROOT, "%.0f ms, empty window %.0f ms", median(painted), least);
        return List.of(
                Figure.atMost(
                        name(),
                        "painted, times empty window",
                        median(painted) / least,
                        "x",
                        RATIO,
                        note),
                Figure.atMost(
                        name(),
                        "board usable after that",
                        (median(ready) - median(painted)) / 1000,
                        "s",
                        MOST_SECONDS,
                        String.format(Locale.ROOT, "%.0f ms after the start", median(ready))));
    }

    private static long emptyWindow(AppImage image, String display)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(image.emptyWindow());
        builder.environment().put("DISPLAY", display);
        long begun = System.currentTimeMillis();
        Process process = builder.redirectErrorStream(true).start();
        try (var said = process.inputReader()) {
            String text = String.join("\n", said.lines().toList());
            process.waitFor();
            return text.lines()
                            .filter(line -> line.startsWith("painted "))
                            .mapToLong(line -> Long.parseLong(line.split(" ", 2)[1]))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(text))
                    - begun;
        }
    }

    private static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
