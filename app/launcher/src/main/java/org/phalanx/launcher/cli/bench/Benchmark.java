package org.phalanx.launcher.cli.bench;

import java.util.function.Consumer;

/// Measures the program against its budgets. Found on the class path as a service, since what
/// measures is not shipped with what is measured.
public interface Benchmark {

    /// Measures.
    ///
    /// @param lines gets what came of it, line by line
    /// @return whether every budget that was measured is kept
    boolean run(BenchRequest request, Consumer<String> lines) throws Exception;
}
