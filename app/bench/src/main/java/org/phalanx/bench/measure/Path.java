package org.phalanx.bench.measure;

import java.util.List;

/// One path of the product that can be measured beside its raw limit.
public interface Path {

    /// The word by which it is chosen on the command line.
    String name();

    /// Its figures in one run.
    ///
    /// @throws IllegalStateException when the product's result is not that of the bare way
    List<Figure> measure() throws Exception;
}
