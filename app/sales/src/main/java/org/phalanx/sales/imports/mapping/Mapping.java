package org.phalanx.sales.imports.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Label;

/// Which files hold which records; what was decided once and can be run again.
///
/// @param name as its file is called
/// @param version of the mapping
/// @param label what people read when they choose it
/// @param help what it is for
/// @param files one entry for each sort of record, done in this order
public record Mapping(
        String name, int version, Label label, @Nullable Label help, List<FileEntry> files) {

    public Mapping {
        files = List.copyOf(files);
    }

    /// A mapping of one entry that nobody has named.
    public static Mapping of(FileEntry entry) {
        return new Mapping(entry.as(), 1, Label.of(entry.as()), null, List.of(entry));
    }
}
