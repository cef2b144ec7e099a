package org.phalanx.sales.imports.plan;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reading;

/// A file that somebody has chosen.
///
/// @param reading what he has said about how to read it
/// @param tables none when it can't be read
/// @param refused why it can't be read, or null
public record OpenedFile(
        Path path, Reading reading, List<ChosenTable> tables, @Nullable Problem refused) {

    public OpenedFile {
        tables = List.copyOf(tables);
    }

    public String name() {
        return String.valueOf(path.getFileName());
    }
}
