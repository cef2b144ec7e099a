package org.phalanx.sales.imports.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.phalanx.sales.imports.convert.Folded;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.source.SourceRow;

/// Tells rows that a mapping leaves out on purpose.
public final class Skips {

    private final List<Skip> skips = new ArrayList<>();

    private record Skip(int column, Set<String> texts) {}

    public Skips(FileEntry entry, Columns columns) {
        entry.skip()
                .forEach((header, texts) -> {
                    int column = columns.index(header);
                    if (column >= 0) {
                        var folded = new HashSet<String>();
                        texts.forEach(text -> folded.add(Folded.of(text)));
                        skips.add(new Skip(column, folded));
                    }
                });
    }

    /// Whether a row is left out.
    public boolean skips(SourceRow row) {
        for (Skip skip : skips) {
            if (skip.texts().contains(Folded.of(row.cell(skip.column())))) {
                return true;
            }
        }
        return false;
    }
}
