package org.phalanx.launcher.cli.imports;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.sales.imports.ImportProgress;

/// Tells every ten thousand rows how far an import is; Ctrl+C ends the process, and the next
/// opening removes what it had begun.
final class SpokenProgress implements ImportProgress {

    private static final long EVERY = 10_000;

    private final Terminal terminal;
    private final AtomicLong told = new AtomicLong();

    SpokenProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(Step step, String file, long done, long total) {
        long due = done / EVERY;
        if (due > 0 && told.getAndSet(due) != due) {
            terminal.say(
                    terminal.text(
                            "import.progress",
                            terminal.text("import.step." + step.name().toLowerCase(Locale.ROOT)),
                            file,
                            String.valueOf(done),
                            String.valueOf(total)));
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
