package org.phalanx.launcher.cli.bench;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be measured.
///
/// @param workspace folder of the company's workspace, made when it isn't there; null for the
///   benchmarks' own place
/// @param sample whether a small company will do: it shows that everything works, not how fast
/// @param paths names of the paths to measure; none for all
/// @param runs how often everything is measured; the worst of each figure counts
public record BenchRequest(@Nullable Path workspace, boolean sample, List<String> paths, int runs) {

    public BenchRequest {
        paths = List.copyOf(paths);
    }
}
