package org.phalanx.bench.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/// How long something took, many times.
public final class Samples {

    private final long[] nanos;
    private final long[] cpu;

    private Samples(long[] nanos, long[] cpu) {
        this.nanos = nanos;
        this.cpu = cpu;
        Arrays.sort(this.nanos);
        Arrays.sort(this.cpu);
    }

    /// Runs the work so many times after a warm-up and measures each run.
    public static Samples of(int warmUp, int times, Work work) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            work.run(i);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[times];
        long[] cpu = new long[times];
        for (int i = 0; i < times; i++) {
            long used = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            work.run(warmUp + i);
            nanos[i] = System.nanoTime() - start;
            cpu[i] = threads.getCurrentThreadCpuTime() - used;
        }
        return new Samples(nanos, cpu);
    }

    /// Work that is measured; gets the number of its run.
    @FunctionalInterface
    public interface Work {
        void run(int i) throws Exception;
    }

    /// The value below which this share of the samples lies, in milliseconds.
    public double percentile(double share) {
        return percentile(nanos, share);
    }

    /// The same of the processor's time that the measuring thread used, which other programs on the
    /// computer disturb less.
    public double cpu(double share) {
        return percentile(cpu, share);
    }

    private static double percentile(long[] nanos, double share) {
        int at = (int) Math.ceil(share * nanos.length) - 1;
        return nanos[Math.max(0, at)] / 1e6;
    }
}
