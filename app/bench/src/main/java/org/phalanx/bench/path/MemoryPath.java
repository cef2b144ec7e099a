package org.phalanx.bench.path;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.Path;

/// The heap that is still in use after everything else was measured.
public final class MemoryPath implements Path {

    private static final double MOST_MB = 256;

    @Override
    public List<Figure> measure() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        double used = memory.getHeapMemoryUsage().getUsed() / 1e6;
        return List.of(Figure.atMost("memory", "heap in use", used, "MB", MOST_MB, ""));
    }
}
