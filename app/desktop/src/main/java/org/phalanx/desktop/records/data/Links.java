package org.phalanx.desktop.records.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The records that values refer to, by id.
public record Links(Map<UUID, Link> byId) {
    /// No record is referred to.
    public static final Links NONE = new Links(Map.of());

    public Links {
        byId = Map.copyOf(byId);
    }

    public Optional<Link> of(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// These and others.
    public Links and(Links more) {
        var all = new HashMap<>(byId);
        all.putAll(more.byId());
        return new Links(all);
    }
}
