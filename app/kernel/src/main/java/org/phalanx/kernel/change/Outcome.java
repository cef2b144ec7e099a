package org.phalanx.kernel.change;

import java.util.List;
import java.util.UUID;

/// What became of a gesture.
public sealed interface Outcome {

    /// It holds.
    ///
    /// @param commit local number of the transaction, greater than all before; 0 when there was
    ///   nothing to change
    /// @param gesture its id
    record Committed(long commit, UUID gesture) implements Outcome {}

    /// Nothing was changed.
    ///
    /// @param reasons at least one
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// Whether it holds.
    default boolean isCommitted() {
        return this instanceof Committed;
    }
}
