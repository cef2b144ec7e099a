package org.phalanx.bench.measure;

/// The product's way and the bare way of the same work, taken in turns, so that whatever else the
/// computer does troubles both alike.
///
/// @param ours the product
/// @param bare the bare way
public record Beside(Samples ours, Samples bare) {

    /// Measures both.
    public static Beside of(Effort effort, Work ours, Work bare) throws Exception {
        var cpu = new Cpu();
        long[][] nanos = new long[4][effort.times()];
        for (int i = 0; i < effort.warmUp() + effort.times(); i++) {
            int at = i - effort.warmUp();
            once(ours, i, cpu, at, nanos[0], nanos[2]);
            once(bare, i, cpu, at, nanos[1], nanos[3]);
        }
        return new Beside(new Samples(nanos[0], nanos[2]), new Samples(nanos[1], nanos[3]));
    }

    private static void once(Work work, int i, Cpu cpu, int at, long[] nanos, long[] cpuNanos)
            throws Exception {
        long processor = cpu.nanos();
        long start = System.nanoTime();
        work.run(i);
        long end = System.nanoTime();
        if (at >= 0) {
            nanos[at] = end - start;
            cpuNanos[at] = cpu.nanos() - processor;
        }
    }
}
