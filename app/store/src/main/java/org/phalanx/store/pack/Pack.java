package org.phalanx.store.pack;

import java.util.List;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Schema;

/// What a workspace starts from.
///
/// @param name of the pack
/// @param version raised with every change
/// @param label what people read
/// @param schema its record types
/// @param records its first records, in an order in which none refers to a later one
public record Pack(String name, int version, Label label, Schema schema, List<PackRecord> records) {

    public Pack {
        records = List.copyOf(records);
    }
}
