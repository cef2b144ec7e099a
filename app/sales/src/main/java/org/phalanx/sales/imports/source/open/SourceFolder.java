package org.phalanx.sales.imports.source.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.SourceFile;

/// Related files that lie in one folder.
///
/// @param files those that hold tables, by name
/// @param refused those that should by their names, and why they do not
/// @param ignored files that are no tables by their names, such as notes and pictures
public record SourceFolder(List<SourceFile> files, Map<Path, Problem> refused, List<Path> ignored) {

    public SourceFolder {
        files = List.copyOf(files);
        refused = Map.copyOf(refused);
        ignored = List.copyOf(ignored);
    }
}
