package org.phalanx.bench.measure;

import java.util.Arrays;

/// How long something took, many times.
public final class Samples {

    private final long[] nanos;

    private Samples(long[] nanos) {
        this.nanos = nanos;
        Arrays.sort(this.nanos);
    }

    /// Runs the work so many times after a warm-up and measures each run.
    public static Samples of(int warmUp, int times, Work work) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            work.run(i);
        }
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run(warmUp + i);
            nanos[i] = System.nanoTime() - start;
        }
        return new Samples(nanos);
    }

    /// Work that is measured; gets the number of its run.
    @FunctionalInterface
    public interface Work {
        void run(int i) throws Exception;
    }

    /// The value below which this share of the samples lies, in milliseconds.
    public double percentile(double share) {
        int at = (int) Math.ceil(share * nanos.length) - 1;
        return nanos[Math.max(0, at)] / 1e6;
    }
}
