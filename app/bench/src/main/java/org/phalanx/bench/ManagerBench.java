package org.phalanx.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.phalanx.bench.company.CompanyFolder;
import org.phalanx.bench.company.Scale;
import org.phalanx.bench.measure.Figure;
import org.phalanx.launcher.cli.bench.BenchRequest;
import org.phalanx.launcher.cli.bench.Benchmark;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.launcher.wiring.Workspaces;

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
        try (OpenWorkspace open = wiring.get(Workspaces.class).open(copy)) {
            figures.addAll(figures(Paths.within(open, scale), request, lines));
        }
        figures.addAll(figures(Paths.apart(copy, scale), request, lines));
        return figures;
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
