package org.phalanx.store.live;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a commit changed.
///
/// @param commit local number, greater than all before
/// @param batch whether it is one step of bulk work
/// @param changes by type key
public record Announcement(long commit, boolean batch, Map<String, Changed> changes) {

    /// Records of one type.
    ///
    /// @param records their ids
    /// @param fields keys of the fields that got another value in any of them
    public record Changed(Set<UUID> records, Set<String> fields) {}

    /// Whether a reader of these fields of a type has to look again; no fields means any.
    public boolean touches(String type, Set<String> fields) {
        Changed changed = changes.get(type);
        return changed != null
                && (fields.isEmpty() || changed.fields().stream().anyMatch(fields::contains));
    }
}
