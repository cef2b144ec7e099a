package org.phalanx.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.phalanx.bench.company.Company;
import org.phalanx.bench.company.Scale;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.path.FigurePath;
import org.phalanx.bench.path.GesturePath;
import org.phalanx.bench.path.ListPath;
import org.phalanx.bench.path.MemoryPath;
import org.phalanx.kernel.id.Ids;
import org.phalanx.launcher.wiring.NewWorkspace;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.launcher.wiring.Workspaces;

/// Measures every path on the manager's company, three runs, and prints the worst of each figure.
///
/// Exit code 1 when `--check` is given and a budget is exceeded.
public final class Bench {

    private static final int RUNS = 3;

    private final Wiring wiring = Wiring.ofProcess();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Bench() {}

    /// @param arguments `--workspace DIR`, `--check`, `--sample` for the small company
    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        int at = given.indexOf("--workspace");
        if (at < 0 || at + 1 >= given.size()) {
            new Bench().out.println("bench --workspace DIR [--check] [--sample]");
            System.exit(2);
        }
        Scale scale = given.contains("--sample") ? Scale.SAMPLE : Scale.MANAGER;
        List<Figure> figures = new Bench().run(Path.of(given.get(at + 1)), scale);
        boolean holds = figures.stream().allMatch(Figure::holds);
        System.exit(given.contains("--check") && !holds ? 1 : 0);
    }

    private List<Figure> run(Path folder, Scale scale) throws Exception {
        Ids ids = wiring.get(Ids.class);
        if (!Files.exists(folder)) {
            make(folder, scale, ids);
        }
        List<Figure> worst = List.of();
        try (OpenWorkspace open = wiring.get(Workspaces.class).open(folder)) {
            for (int i = 0; i < RUNS; i++) {
                worst = worse(worst, once(open, ids));
            }
        }
        worst.forEach(figure -> out.println(figure.line()));
        return worst;
    }

    private static List<Figure> once(OpenWorkspace open, Ids ids) throws Exception {
        var figures = new ArrayList<Figure>();
        figures.addAll(new ListPath(open).measure());
        figures.addAll(new FigurePath(open).measure());
        figures.addAll(new GesturePath(open, ids).measure());
        figures.addAll(new MemoryPath().measure());
        return figures;
    }

    private void make(Path folder, Scale scale, Ids ids) throws Exception {
        var wanted =
                new NewWorkspace(
                        "Bench",
                        "CNY",
                        NewWorkspace.HOME,
                        Locale.SIMPLIFIED_CHINESE,
                        List.of("core"));
        long start = System.nanoTime();
        try (OpenWorkspace open = wiring.get(Workspaces.class).create(folder, wanted)) {
            new Company(open, scale, ids, InstantSource.system().instant()).fill();
        }
        out.printf(
                Locale.ROOT,
                "made the company in %.0f s, %.0f MB%n",
                (System.nanoTime() - start) / 1e9,
                size(folder) / 1e6);
    }

    private static double size(Path folder) throws IOException {
        return Files.size(folder.resolve("phalanx.db"));
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
}
