package org.phalanx.launcher.cli.bench;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.cli.CommandRefused;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.launcher.cli.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bench`: measures the program beside its raw limits, where it runs from its source code.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure every path beside its raw limit; only in a clone of the source code")
public final class BenchVerb implements Verb {

    private static final int RUNS = 3;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Only these paths, such as board")
    private final List<String> paths = new ArrayList<>();

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "Where the company lies; made there when it doesn't, and never changed")
    private @Nullable Path workspace;

    @Option(names = "--check", description = "End with 1 when a budget is exceeded")
    private boolean check;

    @Option(names = "--sample", description = "A small company: shows that it works, not how fast")
    private boolean sample;

    @Option(names = "--runs", paramLabel = "N", description = "How often; the worst counts")
    private int runs = RUNS;

    private final Terminal terminal;

    @Inject
    BenchVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Benchmark> benchmark = ServiceLoader.load(Benchmark.class).findFirst();
        if (benchmark.isEmpty()) {
            throw new CommandRefused(List.of(terminal.text("bench.absent")));
        }
        var request = new BenchRequest(workspace, sample, paths, runs);
        boolean kept = benchmark.get().run(request, terminal::line);
        return kept || !check ? CommandLineInterface.DONE : CommandLineInterface.FAILURE;
    }
}
