package org.phalanx.store.gate;

import java.util.List;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;

/// A rule of a process that a record must meet before a live gesture is committed.
///
/// Features register theirs by Multibinder; what it needs beyond the record it reads from the
/// draft.
public interface Check {

    /// Key of the type that it looks at.
    String type();

    /// Adds what is missing; nothing when all is well.
    void check(Touched record, Draft draft, List<Refusal> missing);
}
