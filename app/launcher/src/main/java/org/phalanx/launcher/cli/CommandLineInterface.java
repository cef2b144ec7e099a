package org.phalanx.launcher.cli;

import jakarta.inject.Inject;
import org.phalanx.launcher.cli.show.AppStart;
import org.phalanx.launcher.wiring.Wiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// Runs one command of the command line.
///
/// Exit codes: 0 done, 1 failure, 2 wrong usage, 3 refused with reasons. JSON goes to standard
/// output with `--json`, messages for people to standard error.
public final class CommandLineInterface {

    /// Done.
    public static final int DONE = 0;

    /// Something that should always work did not.
    public static final int FAILURE = 1;

    /// What was asked is not allowed or not possible now; nothing was changed.
    public static final int REFUSED = 3;

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineInterface.class);

    private final AppStart app;
    private final Wiring process;
    private final Terminal terminal;

    @Inject
    CommandLineInterface(AppStart app, Wiring process, Terminal terminal) {
        this.app = app;
        this.process = process;
        this.terminal = terminal;
    }

    /// Runs what the arguments say.
    ///
    /// @return exit code of the process
    public int run(String... arguments) {
        return arguments.length == 0 ? open() : command(arguments);
    }

    /// Opens the app without a look at the commands: a person waits for its window.
    private int open() {
        try {
            return app.open();
        } catch (Exception failure) {
            return explained(failure);
        }
    }

    private int command(String... arguments) {
        Wiring commands = process.with(new CommandModule());
        var line = new CommandLine(commands.get(Phalanx.class));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        commands.get(Verbs.class).all().forEach(line::addSubcommand);
        line.setExecutionExceptionHandler((failure, command, parsed) -> explained(failure));
        return line.execute(arguments);
    }

    private int explained(Exception failure) {
        if (failure instanceof CommandRefused refused) {
            refused.reasons().forEach(terminal::say);
            return REFUSED;
        }
        LOG.error("command failed", failure);
        terminal.say(terminal.text("failed", String.valueOf(failure.getMessage())));
        return FAILURE;
    }
}
