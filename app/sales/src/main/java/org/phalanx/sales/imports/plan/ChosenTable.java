package org.phalanx.sales.imports.plan;

import java.nio.file.Path;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.profile.TableProfile;

/// A table that somebody has chosen, read to its end once.
///
/// @param path of its file
/// @param alone whether it is the only table of its file
/// @param profile what its columns hold
public record ChosenTable(Path path, boolean alone, SourceTable table, TableProfile profile) {

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
