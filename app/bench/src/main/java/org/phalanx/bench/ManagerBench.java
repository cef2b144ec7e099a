package org.phalanx.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.phalanx.bench.company.CompanyFolder;
import org.phalanx.bench.company.Scale;
import org.phalanx.bench.measure.Figure;
import org.phalanx.launcher.cli.CommandRefused;
import org.phalanx.launcher.cli.bench.BenchRequest;
import org.phalanx.launcher.cli.bench.Benchmark;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.launcher.wiring.Workspaces;
import org.phalanx.store.search.index.IndexKeeper;

/// Measures every path of the program on the company of a manager, several runs, and tells the
/// worst of each figure.
public final class ManagerBench implements Benchmark {

    private final Wiring wiring = Wiring.ofProcess();

    /// Found as a service.
    public ManagerBench() {}

    @Override
    public boolean run(BenchRequest request, Consumer<String> lines) throws Exception {
        List<Figure> worst = measure(request, lines);
        worst.forEach(figure -> lines.accept(figure.line()));
        lines.accept(summary(worst));
        return worst.stream().noneMatch(Figure::isOver);
    }

    /// The worst of each figure in all runs.
    List<Figure> measure(BenchRequest request, Consumer<String> lines) throws Exception {
        Scale scale = request.sample() ? Scale.SAMPLE : Scale.MANAGER;
        var company = new CompanyFolder(wiring, scale);
        Path folder = company.at(request.workspace());
        if (!Files.exists(folder)) {
            Duration took = company.make(folder);
            lines.accept(
                    String.format(
                            Locale.ROOT,
                            "made the company in %d s, %d MB",
                            took.toSeconds(),
                            Files.size(folder.resolve("phalanx.db")) / 1_000_000));
        }
        List<Figure> worst = List.of();
        for (int i = 0; i < request.runs(); i++) {
            worst = worse(worst, once(folder, request, scale, lines));
        }
        return worst;
    }

    /// One run on a copy, so that each begins with the same company.
    private List<Figure> once(
            Path folder, BenchRequest request, Scale scale, Consumer<String> lines)
            throws Exception {
        Path copy = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-run"));
        Path file = copy.resolve("phalanx.db");
        Files.deleteIfExists(copy.resolve("phalanx.db-wal"));
        Files.copy(folder.resolve("phalanx.db"), file, StandardCopyOption.REPLACE_EXISTING);
        var figures = new ArrayList<Figure>();
        List<org.phalanx.bench.measure.Path> apart = Paths.apart(copy, scale);
        try (OpenWorkspace open = wiring.get(Workspaces.class).open(copy)) {
            // an older company has no index yet; those who write keep one
            open.get(IndexKeeper.class).finish();
            List<org.phalanx.bench.measure.Path> within = Paths.within(open, scale);
            demandKnown(request.paths(), Stream.concat(within.stream(), apart.stream()).toList());
            figures.addAll(figures(within, request, lines));
        }
        figures.addAll(figures(apart, request, lines));
        return figures;
    }

    /// A path that nobody knows would be measured as kept.
    private static void demandKnown(List<String> wanted, List<org.phalanx.bench.measure.Path> known)
            throws CommandRefused {
        List<String> names = known.stream().map(org.phalanx.bench.measure.Path::name).toList();
        List<String> strange = wanted.stream().filter(name -> !names.contains(name)).toList();
        if (!strange.isEmpty()) {
            throw new CommandRefused(
                    List.of("There is no " + strange + " to measure; there are " + names));
        }
    }

    private static List<Figure> figures(
            List<org.phalanx.bench.measure.Path> paths,
            BenchRequest request,
            Consumer<String> lines)
            throws Exception {
        var figures = new ArrayList<Figure>();
        for (var path : paths) {
            if (request.paths().isEmpty() || request.paths().contains(path.name())) {
                long start = System.nanoTime();
                figures.addAll(path.measure());
                long took = Duration.ofNanos(System.nanoTime() - start).toSeconds();
                lines.accept(path.name() + ": measured in " + took + " s");
            }
        }
        return figures;
    }

    private static List<Figure> worse(List<Figure> before, List<Figure> now) {
        if (before.isEmpty()) {
            return now;
        }
        var worst = new ArrayList<Figure>();
        for (int i = 0; i < now.size(); i++) {
            worst.add(before.get(i).worse(now.get(i)));
        }
        return worst;
    }

    private static String summary(List<Figure> figures) {
        long over = figures.stream().filter(Figure::isOver).count();
        long hidden = figures.stream().filter(figure -> !figure.isShown()).count();
        return String.format(
                Locale.ROOT,
                "%d kept, %d exceeded, %d not shown; load %.1f on %d processors",
                figures.size() - over - hidden,
                over,
                hidden,
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }
}
