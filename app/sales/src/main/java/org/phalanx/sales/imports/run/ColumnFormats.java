package org.phalanx.sales.imports.run;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.row.RowPlanner;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.cell.DateStyle;
import org.phalanx.sales.imports.source.profile.TableProfile;
import org.phalanx.sales.imports.survey.Columns;

/// How each column of a table is written: as the mapping says, else as its own cells show.
///
/// @param entry of the mapping
/// @param type that rows become
/// @param profile of the table
/// @param chosen date styles where the mapping gives a choice, by column
record ColumnFormats(
        FileEntry entry, RecordType type, TableProfile profile, Map<Integer, DateStyle> chosen)
        implements RowPlanner.Formats {

    @Override
    public CellFormat of(Columns.Use use) {
        CellFormat found = profile.columns().get(use.index()).format();
        Set<String> empty = new HashSet<>(entry.empty());
        if (!isName(use.target())) {
            empty.addAll(found.notChosen());
        }
        CellFormat format = found.withNotChosen(empty);
        List<String> patterns = use.target().cell().formats();
        if (patterns.isEmpty()) {
            return format;
        }
        DateStyle only = DateStyle.of(patterns.getFirst());
        return format.withDates(chosen.getOrDefault(use.index(), only));
    }

    /// Whether the texts are names or keys, which may be any word.
    private boolean isName(Target target) {
        if (!target.rest().isEmpty()) {
            return false;
        }
        Field field = type.field(target.field());
        boolean key = type.match().stream().anyMatch(fields -> fields.contains(field.key()));
        return field.kind().isText() && (key || field.key().equals(type.face().title()));
    }
}
