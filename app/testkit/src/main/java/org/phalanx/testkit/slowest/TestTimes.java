package org.phalanx.testkit.slowest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Writes the time of every test to `target/test-times.tsv` of the module that runs. Found by JUnit
/// through the service loader in every module whose tests see the test kit.
public final class TestTimes implements TestExecutionListener {
    static final String FILE = "test-times.tsv";

    private final Path folder;
    private final Map<String, Long> started = new ConcurrentHashMap<>();
    private final Queue<TestTime> times = new ConcurrentLinkedQueue<>();

    public TestTimes() {
        this(Path.of("target"));
    }

    TestTimes(Path folder) {
        this.folder = folder;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        started.put(test.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Long start = started.remove(test.getUniqueId());
        if (start != null && test.isTest()) {
            times.add(new TestTime((System.nanoTime() - start) / 1_000_000, name(test)));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (times.isEmpty() || !Files.isDirectory(folder)) {
            return;
        }
        List<String> lines =
                times.stream().sorted(TestTime.SLOWEST_FIRST).map(TestTime::line).toList();
        try {
            Files.write(folder.resolve(FILE), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        return switch (source) {
            case MethodSource method -> simple(method.getClassName()) + " " + shown(test, method);
            case ClassSource type -> simple(type.getClassName()) + " " + test.getDisplayName();
            case null, default -> test.getDisplayName();
        };
    }

    private static String shown(TestIdentifier test, MethodSource method) {
        String display = test.getDisplayName();
        String name = method.getMethodName();
        return display.startsWith(name)
                ? name
                : name + " " + display.lines().findFirst().orElse("");
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
