package org.phalanx.bench.path;

import java.util.List;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.JavaProcess;
import org.phalanx.bench.measure.Path;
import org.phalanx.bench.screens.OpenScreens;

/// The heap in use with every screen opened, in a process that may not use more than the budget.
public final class MemoryPath implements Path {

    private static final long MOST_MB = 256;

    private final java.nio.file.Path company;

    /// @param company folder of the closed workspace
    public MemoryPath(java.nio.file.Path company) {
        this.company = company;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Figure> measure() throws Exception {
        String said =
                JavaProcess.run(
                        OpenScreens.class, List.of("-Xmx" + MOST_MB + "m"), company.toString());
        String[] words =
                said.lines()
                        .filter(line -> line.startsWith("heap "))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(said))
                        .split(" ", -1);
        double used = Long.parseLong(words[1]) / 1e6;
        return List.of(
                Figure.atMost(
                        name(),
                        "heap in use",
                        used,
                        "MB",
                        MOST_MB,
                        "-Xmx" + MOST_MB + "m, " + words[2].replace(",", ", ")));
    }
}
