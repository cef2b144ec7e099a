package org.phalanx.launcher.cli.imports;

import java.io.Console;
import java.util.Optional;

/// Where somebody can be asked.
interface Prompt {

    /// Whether anybody is there to answer.
    boolean isInteractive();

    /// What somebody typed; empty when he ended the dialogue.
    Optional<String> ask(String question);

    /// The terminal from which the program was started.
    final class OfConsole implements Prompt {

        /// Empty where input or output is redirected: since JDK 25 again, as before JDK 22.
        @SuppressWarnings("SystemConsoleNull")
        private final Optional<Console> console = Optional.ofNullable(System.console());

        @Override
        public boolean isInteractive() {
            return console.filter(Console::isTerminal).isPresent();
        }

        @Override
        public Optional<String> ask(String question) {
            return console.map(terminal -> terminal.readLine("%s", question));
        }
    }
}
