package org.phalanx.bench.measure;

/// Work that is measured.
@FunctionalInterface
public interface Work {

    /// @param i number of this time
    void run(int i) throws Exception;
}
