package org.phalanx.store.live;

import java.util.Set;

/// What a query reads.
///
/// @param type key of a record type
/// @param fields keys of its fields; none means any
public record Dependency(String type, Set<String> fields) {

    public Dependency {
        fields = Set.copyOf(fields);
    }

    /// A query that reads any field of a type.
    public static Dependency on(String type) {
        return new Dependency(type, Set.of());
    }
}
