package org.phalanx.bench.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Processor time of the thread that measures and of the one that writes to the workspace.
final class Cpu {

    private static final String WRITER = "phalanx-writer";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] ids;

    Cpu() {
        ids =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread ->
                                thread.equals(Thread.currentThread())
                                        || thread.getName().equals(WRITER))
                        .mapToLong(Thread::threadId)
                        .toArray();
    }

    long nanos() {
        long sum = 0;
        for (long id : ids) {
            sum += threads.getThreadCpuTime(id);
        }
        return sum;
    }
}
