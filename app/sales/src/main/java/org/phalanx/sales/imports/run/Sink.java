package org.phalanx.sales.imports.run;

import java.util.List;
import org.phalanx.kernel.change.Change;
import org.phalanx.sales.imports.ImportProgress;

/// Where the changes of an import go: into a batch, or nowhere when it is a rehearsal.
@FunctionalInterface
interface Sink {

    void take(List<Change> changes);

    /// What an import does when it hands its changes here.
    default ImportProgress.Step step() {
        return ImportProgress.Step.READ;
    }

    /// Waits until everything taken so far can be read.
    default void settle() {}

    /// Forgets everything.
    Sink NOWHERE = changes -> {};
}
