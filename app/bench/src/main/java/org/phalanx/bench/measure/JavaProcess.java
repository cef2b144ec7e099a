package org.phalanx.bench.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A Java of its own with the class path of this one and the flags of the product.
public final class JavaProcess {

    private static final List<String> FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dguice_custom_class_loading=OFF",
                    "-Dstdout.encoding=UTF-8");
    private static final long MOST_MINUTES = 5;

    private JavaProcess() {}

    /// Runs a main class to its end.
    ///
    /// @param more flags
    /// @return what it wrote to standard output
    /// @throws IllegalStateException when it did not end with 0, with what it wrote
    public static String run(Class<?> main, List<String> more, String... arguments)
            throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        String modules = System.getProperty("jdk.module.path");
        if (modules != null) {
            command.addAll(List.of("--module-path", modules));
            command.addAll(List.of("--add-modules", "javafx.controls,javafx.swing"));
            command.add("--enable-native-access=javafx.graphics");
        }
        command.addAll(more);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.inputReader()) {
            String said = String.join("\n", out.lines().toList());
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(main.getSimpleName() + ": " + said);
            }
            return said;
        } finally {
            process.destroyForcibly();
        }
    }
}
