package org.phalanx.store.schema;

import java.util.Map;
import org.phalanx.kernel.type.Schema;

/// The schema of a workspace together with its tables, at one moment.
///
/// @param schema all record types
/// @param tables by type key
public record Catalog(Schema schema, Map<String, Table> tables) {

    public Catalog {
        tables = Map.copyOf(tables);
    }

    /// The table of a type.
    ///
    /// @throws IllegalArgumentException when there is no such type
    public Table table(String type) {
        Table table = tables.get(type);
        if (table == null) {
            throw new IllegalArgumentException("no record type " + type);
        }
        return table;
    }
}
