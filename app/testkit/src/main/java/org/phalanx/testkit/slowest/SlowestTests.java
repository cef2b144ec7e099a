package org.phalanx.testkit.slowest;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints the ten slowest tests of all modules. The last module of the build starts it with the
/// folder that holds the modules.
public final class SlowestTests {
    private static final int SHOWN = 10;

    private SlowestTests() {}

    public static void main(String[] arguments) {
        print(Path.of(arguments[0]), System.out);
    }

    static void print(Path modules, PrintStream out) {
        List<Entry> all = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(modules)) {
            for (Path module : folders) {
                Path file = module.resolve("target").resolve(TestTimes.FILE);
                if (Files.exists(file)) {
                    String name = module.getFileName().toString();
                    Files.readAllLines(file)
                            .forEach(line -> all.add(new Entry(name, TestTime.parse(line))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long total = all.stream().mapToLong(e -> e.time.millis()).sum();
        out.printf(
                Locale.ROOT, "Slowest of %d tests (%.1f s in all):%n", all.size(), total / 1000.0);
        all.stream()
                .sorted((a, b) -> TestTime.SLOWEST_FIRST.compare(a.time, b.time))
                .limit(SHOWN)
                .forEach(e -> out.println(e.shown()));
    }

    private record Entry(String module, TestTime time) {
        String shown() {
            return String.format(
                    Locale.ROOT, "  %7.2f s  %s: %s", time.millis() / 1000.0, module, time.test());
        }
    }
}
