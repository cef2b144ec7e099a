package org.phalanx.desktop.records.related;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// The records of one type that refer to a record by one field.
///
/// @param type of these records
/// @param by the field that refers
/// @param count how many there are
/// @param rows the first of them
public record RelatedList(RecordType type, Field by, long count, List<Line> rows) {

    /// How many rows stand in sight.
    public static final int SHOWN = 5;

    public RelatedList {
        rows = List.copyOf(rows);
    }

    /// One record.
    ///
    /// @param cells what is shown beside its title
    public record Line(UUID id, String title, List<Cell> cells, Links links) {}

    /// One value of a record.
    public record Cell(Field field, @Nullable Object value) {}
}
