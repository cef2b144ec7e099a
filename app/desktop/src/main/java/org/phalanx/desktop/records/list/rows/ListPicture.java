package org.phalanx.desktop.records.list.rows;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.RecordType;

/// A list as one snapshot of the database has it.
///
/// @param type as it was then
/// @param size how many records there are
/// @param moved by how many rows the first one in sight has moved since
/// @param cursor position of the record that has the focus, −1 when it isn't in the list
/// @param gone marked records that are no longer in the list
/// @param block what is in sight
/// @param order every record in order, where the database would have to sort anew for each part;
///   else null
record ListPicture(
        RecordType type,
        Size size,
        int moved,
        int cursor,
        Set<UUID> gone,
        Block block,
        @Nullable Order order) {

    /// @param lines in all, those above groups too
    /// @param count records that pass, also those of collapsed groups
    /// @param bare whether there is no record of the type at all, passing or not
    record Size(int lines, int count, boolean bare) {}
}
