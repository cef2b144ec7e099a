package org.phalanx.sales.imports.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.cell.DateStyle;

/// How a column is written: as its target says, else as its own cells show.
public final class FormatRule {

    private FormatRule() {}

    /// The format for reading a column into a target.
    ///
    /// @param empty texts that mean nothing in the whole file
    /// @param found from the column's cells
    public static CellFormat of(
            RecordType type, Target target, Set<String> empty, CellFormat found) {
        Set<String> nothing = new HashSet<>(empty);
        if (!isName(type, target)) {
            nothing.addAll(found.notChosen());
        }
        CellFormat format = found.withNotChosen(nothing);
        List<String> patterns = target.cell().formats();
        return patterns.isEmpty() ? format : format.withDates(DateStyle.of(patterns.getFirst()));
    }

    /// Whether the texts are names or keys, which may be any word.
    private static boolean isName(RecordType type, Target target) {
        if (!target.rest().isEmpty()) {
            return false;
        }
        Field field = type.field(target.field());
        boolean key = type.match().stream().anyMatch(fields -> fields.contains(field.key()));
        return field.kind().isText() && (key || field.key().equals(type.face().title()));
    }
}
