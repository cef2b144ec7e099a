package org.phalanx.sales.imports.run;

import java.util.List;
import org.phalanx.kernel.change.Change;

/// Where the changes of an import go: into a batch, or nowhere when it is a rehearsal.
@FunctionalInterface
interface Sink {

    void stage(List<Change> changes);

    /// Forgets everything.
    Sink NOWHERE = changes -> {};
}
