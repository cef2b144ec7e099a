package org.phalanx.sales.imports.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.profile.TableProfile;

/// A table that somebody has chosen, read to its end once.
///
/// @param path of its file
/// @param alone whether it is the only table of its file
/// @param profile what its columns hold
/// @param head its first rows
public record ChosenTable(
        Path path, boolean alone, SourceTable table, TableProfile profile, List<SourceRow> head) {

    private static final int HEAD = 4;

    public ChosenTable {
        head = List.copyOf(head);
    }

    /// A table whose profile is known.
    ///
    /// @throws org.phalanx.sales.imports.source.SourceRefused when it can't be read
    public static ChosenTable of(
            Path path, boolean alone, SourceTable table, TableProfile profile) {
        var head = new ArrayList<SourceRow>();
        try (SourceRows rows = table.rows()) {
            while (rows.hasNext() && head.size() < HEAD) {
                head.add(rows.next());
            }
        }
        return new ChosenTable(path, alone, table, profile, head);
    }

    /// What people call it: the file, and the sheet where there are several.
    public String title() {
        return alone ? fileName() : fileName() + " · " + table.name();
    }

    public String fileName() {
        return String.valueOf(path.getFileName());
    }

    /// What an entry of a mapping calls it.
    public String name() {
        return alone ? fileName() : table.name();
    }
}
