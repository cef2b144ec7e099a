package org.phalanx.testkit.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a stream as they come, read by a thread of its own. What has no line end is no
/// line.
final class LineLog {
    private final List<String> lines = new ArrayList<>();
    private boolean ended;
    private @Nullable IOException broken;

    private LineLog() {}

    static LineLog of(InputStream stream) {
        var log = new LineLog();
        Thread.ofVirtual().name("lines").start(() -> log.read(stream));
        return log;
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /// Whether that many lines came within the limit.
    synchronized boolean await(int count, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (lines.size() < count && !ended) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return lines.size() >= count;
    }

    /// Whether this line came within the limit.
    synchronized boolean await(String line, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!lines.contains(line) && !ended) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return lines.contains(line);
    }

    synchronized void awaitEnd() throws InterruptedException {
        while (!ended) {
            wait();
        }
        if (broken != null) {
            throw new UncheckedIOException("the lines broke off", broken);
        }
    }

    private void read(InputStream stream) {
        var line = new ByteArrayOutputStream();
        try (stream) {
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                if (next == '\n') {
                    add(line.toString(StandardCharsets.UTF_8).stripTrailing());
                    line.reset();
                } else {
                    line.write(next);
                }
            }
        } catch (IOException e) {
            breakOff(e);
        } finally {
            end();
        }
    }

    private synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    private synchronized void breakOff(IOException cause) {
        broken = cause;
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }
}
