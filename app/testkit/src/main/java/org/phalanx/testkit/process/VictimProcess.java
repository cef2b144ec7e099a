package org.phalanx.testkit.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A running Java process and what it acknowledged so far. Closing it kills it.
public final class VictimProcess implements AutoCloseable {
    private static final Duration LAST_WORDS = Duration.ofSeconds(20);

    private final Process process;
    private final LineLog acknowledged;
    private final LineLog complaints;

    VictimProcess(Process process) {
        this.process = process;
        acknowledged = LineLog.of(process.getInputStream());
        complaints = LineLog.of(process.getErrorStream());
    }

    /// The whole lines of its standard output. A line that a kill cut off was not acknowledged.
    public List<String> acknowledged() {
        return acknowledged.lines();
    }

    /// The lines of its standard error, for messages of failed tests.
    public List<String> complaints() {
        return complaints.lines();
    }

    /// Waits until it has acknowledged that many lines. Fails when it ends before, or takes longer.
    public void awaitLines(int count, Duration limit) throws InterruptedException {
        if (!acknowledged.await(count, limit)) {
            throw missing(count + " lines", limit);
        }
    }

    /// Waits until it has acknowledged this line. Fails when it ends before, or takes longer.
    public void awaitLine(String line, Duration limit) throws InterruptedException {
        if (!acknowledged.await(line, limit)) {
            throw missing("'" + line + "'", limit);
        }
    }

    private AssertionError missing(String what, Duration limit) {
        return new AssertionError(
                "no %s but %d lines after %s, %s; stderr: %s"
                        .formatted(
                                what,
                                acknowledged.lines().size(),
                                limit,
                                process.isAlive() ? "still running" : "ended",
                                complaints.lines()));
    }

    /// Kills it at once (SIGKILL where there are signals), waits for its end and for its last whole
    /// line. Returns its exit code: 137 on Linux.
    public int kill() throws InterruptedException {
        killKeepingItsLines();
        return awaitExit(LAST_WORDS);
    }

    /// Waits until it ends by itself and returns its exit code.
    public int awaitExit(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("still running after " + limit);
        }
        acknowledged.awaitEnd();
        complaints.awaitEnd();
        return process.exitValue();
    }

    @Override
    public void close() {
        killKeepingItsLines();
    }

    /// `Process.destroyForcibly` would close the streams with lines still in them.
    private void killKeepingItsLines() {
        process.toHandle().destroyForcibly();
    }
}
