package org.phalanx.sales.imports.run;

import java.util.concurrent.CancellationException;
import org.phalanx.sales.imports.ImportProgress;

/// Tells how far a table is, and ends its work when somebody wants that.
///
/// @param file that is read
/// @param total about how many rows it has
record Watch(ImportProgress progress, String file, long total) {

    void at(ImportProgress.Step step, long done) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        progress.at(step, file, Math.min(done, Math.max(done, total)), Math.max(done, total));
    }
}
