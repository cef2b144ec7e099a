package org.phalanx.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.launcher.Main;

/// Commands run in a process of their own here, since the tests of this module load JavaFX.
class NoToolkitTest {

    @TempDir Path home;

    @Test
    void commandsLoadNoClassOfTheToolkit() throws Exception {
        String workspace = home.resolve("w").toString();
        assertThat(toolkit("init", "--workspace", workspace)).isEmpty();
        assertThat(toolkit("report", "open-amount", "--workspace", workspace)).isEmpty();
        assertThat(toolkit("check", "--workspace", workspace)).isEmpty();
    }

    /// The classes of JavaFX that a command loads.
    private List<String> toolkit(String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xlog:class+load",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.home=" + home,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_DATA_HOME", home.toString());
        Process process = builder.start();
        byte[] said = process.getInputStream().readAllBytes();
        List<String> lines = new String(said, StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor())
                .as(String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())))
                .isZero();
        assertThat(lines).anyMatch(line -> line.contains("org.phalanx.launcher.Main source:"));
        return lines.stream()
                .filter(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx."))
                .toList();
    }
}
