package org.phalanx.bench.measure;

/// How often something is done to be measured.
///
/// @param warmUp times before it counts
/// @param times that count
public record Effort(int warmUp, int times) {

    /// Enough for a 95th percentile of reads.
    public static final Effort READS = new Effort(100, 300);

    /// Enough for a 99th percentile of short reads.
    public static final Effort KEYS = new Effort(200, 1_000);

    /// Enough for a 99th percentile of writes.
    public static final Effort WRITES = new Effort(500, 2_000);

    /// Enough for what reads everything, and takes its time.
    public static final Effort WHOLE = new Effort(3, 20);

    /// Enough to see that it works.
    public static final Effort SAMPLE = new Effort(2, 10);
}
