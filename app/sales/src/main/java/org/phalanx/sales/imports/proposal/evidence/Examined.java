package org.phalanx.sales.imports.proposal.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.profile.ColumnProfile;
import org.phalanx.sales.imports.source.profile.TableProfile;
import org.phalanx.sales.imports.source.profile.TableProfiler;

/// A table that was read to its end once.
///
/// @param file that holds it
/// @param name by which a mapping names it: the file's, or the sheet's where there are several
/// @param table itself
/// @param profile what its columns hold
/// @param sample its first sound rows
public record Examined(
        Path file, String name, SourceTable table, TableProfile profile, List<SourceRow> sample) {

    private static final int SAMPLE = 1_000;

    public Examined {
        sample = List.copyOf(sample);
    }

    /// Reads a table.
    ///
    /// @param goOn is asked every thousand rows
    /// @throws org.phalanx.sales.imports.source.SourceRefused when it can't be read to its end
    public static Examined of(Path file, String name, SourceTable table, LongPredicate goOn) {
        TableProfile profile = TableProfiler.profile(table, goOn);
        var sample = new ArrayList<SourceRow>();
        try (SourceRows rows = table.rows()) {
            while (rows.hasNext() && sample.size() < SAMPLE) {
                SourceRow row = rows.next();
                if (row.isSound()) {
                    sample.add(row);
                }
            }
        }
        return new Examined(file, name, table, profile, sample);
    }

    /// Headers in the order of the file.
    public List<String> headers() {
        return table.columns();
    }

    /// What a column holds.
    public ColumnProfile column(int index) {
        return profile.columns().get(index);
    }

    /// Different texts of a column and how often each stands there: all of them when they are few,
    /// else those of the first rows.
    public Map<String, Long> texts(int index) {
        ColumnProfile column = column(index);
        if (!column.hasManyValues()) {
            return column.values();
        }
        Map<String, Long> texts = new LinkedHashMap<>();
        for (SourceRow row : sample) {
            String text = row.cell(index).strip();
            if (!text.isEmpty()) {
                texts.merge(text, 1L, Long::sum);
            }
        }
        return texts;
    }
}
