package org.phalanx.bench.measure;

import java.util.Arrays;

/// How long something took, many times, and how much of the processor's time.
public final class Samples {

    private final long[] nanos;
    private final long[] cpu;

    Samples(long[] nanos, long[] cpu) {
        this.nanos = nanos.clone();
        this.cpu = cpu.clone();
        Arrays.sort(this.nanos);
        Arrays.sort(this.cpu);
    }

    /// Measures work that has nothing to be compared with.
    public static Samples of(Effort effort, Work work) throws Exception {
        return Beside.of(effort, work, i -> {}).ours();
    }

    /// The value below which this share of the samples lies, in milliseconds.
    public double percentile(double share) {
        return percentile(nanos, share);
    }

    /// The same of the processor's time, which other programs on the computer disturb less.
    public double cpu(double share) {
        return percentile(cpu, share);
    }

    private static double percentile(long[] sorted, double share) {
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, at)] / 1e6;
    }
}
