package org.phalanx.sales.imports.jobs;

import java.nio.file.Path;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.source.SourceTable;

/// One table to be imported by one entry of a mapping.
///
/// @param path of its file
public record TableJob(Path path, SourceTable table, FileEntry entry) {

    /// What people call the file.
    public String file() {
        return String.valueOf(path.getFileName());
    }
}
