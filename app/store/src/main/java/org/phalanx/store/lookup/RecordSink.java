package org.phalanx.store.lookup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes records one after the other, as they are read.
@FunctionalInterface
public interface RecordSink {

    /// Takes one record.
    ///
    /// @param values canonical values of the fields asked for, in that order, null where empty; the
    ///   array is used again for the next record
    void take(UUID id, @Nullable Object[] values);
}
