package org.phalanx.testkit.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.phalanx.testkit.files.JvmFolder;

/// Starts main classes of the test class path in a Java process of their own, to be killed in the
/// middle of their work.
public final class ProcessKiller {
    private final List<String> options;

    /// `options` go to the Java machine, such as `-Xmx256m` or `-Dname=value`.
    public ProcessKiller(String... options) {
        this.options = List.of(options);
    }

    /// Starts `main` with `arguments`. It acknowledges work by writing a line to its standard
    /// output and flushing it.
    public VictimProcess start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        // who is killed leaves its files lying
        command.add("-Djava.io.tmpdir=" + JvmFolder.create("victims"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(Arrays.asList(arguments));
        var process = new ProcessBuilder(command);
        // which a build may have set for its own, and which Java repeats on standard error
        process.environment().remove("JAVA_TOOL_OPTIONS");
        return new VictimProcess(process.start());
    }
}
