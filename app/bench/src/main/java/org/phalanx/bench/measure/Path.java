package org.phalanx.bench.measure;

import java.util.List;

/// One path of the product that can be measured beside its raw limit.
public interface Path {

    /// Its figures in one run.
    List<Figure> measure() throws Exception;
}
