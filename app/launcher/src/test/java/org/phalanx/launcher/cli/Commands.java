package org.phalanx.launcher.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.phalanx.launcher.wiring.TestWiring;

/// The command line as a script uses it, with a home of its own.
public final class Commands {

    private final Path home;

    public Commands(Path home) {
        this.home = home;
    }

    /// What a command has said.
    ///
    /// @param exit code of the process
    /// @param out standard output
    /// @param err standard error
    public record Said(int exit, String out, String err) {

        /// The standard output as JSON.
        public JsonNode json() {
            try {
                return JsonMapper.builder().build().readTree(out);
            } catch (JsonProcessingException e) {
                throw new AssertionError(out, e);
            }
        }
    }

    /// Runs one command as a process of its own would.
    public Said run(Object... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var written = new ByteArrayOutputStream();
        var told = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            List<String> texts = new ArrayList<>();
            for (Object argument : arguments) {
                texts.add(argument.toString());
            }
            int exit =
                    TestWiring.in(home)
                            .get(CommandLineInterface.class)
                            .run(texts.toArray(String[]::new));
            return new Said(
                    exit,
                    written.toString(StandardCharsets.UTF_8),
                    told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
