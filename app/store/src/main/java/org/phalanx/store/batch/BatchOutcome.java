package org.phalanx.store.batch;

import java.util.List;
import java.util.UUID;
import org.phalanx.kernel.change.Refusal;

/// What became of bulk work.
public sealed interface BatchOutcome {

    /// It holds.
    ///
    /// @param batch its id, by which it can be taken back
    /// @param changes how many records' changes it made
    record Done(UUID batch, long changes) implements BatchOutcome {}

    /// It was cancelled; nothing of it is left.
    record Cancelled() implements BatchOutcome {}

    /// The gate refused a part; nothing of it is left.
    record Refused(List<Refusal> reasons) implements BatchOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
