package org.phalanx.store.row;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Records as they are now, seen from inside the gate.
public interface Records {

    /// Values by field key, empty ones left out; null when there is no such record.
    @Nullable Map<String, @Nullable Object> find(String type, UUID id);

    /// Whether there is such a record.
    boolean exists(String type, UUID id);
}
