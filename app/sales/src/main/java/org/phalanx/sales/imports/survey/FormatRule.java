package org.phalanx.sales.imports.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.cell.DateStyle;
import org.phalanx.sales.imports.source.profile.ColumnProfile;

/// How a column is written: as its target says, else as its own cells show.
public final class FormatRule {

    private FormatRule() {}

    /// The format for reading a column into a target.
    ///
    /// @param empty texts that mean nothing in the whole file
    /// @param column what its cells show
    public static CellFormat of(
            RecordType type, Target target, Set<String> empty, ColumnProfile column) {
        Set<String> nothing = new HashSet<>(empty);
        if (!isName(type, target)) {
            nothing.addAll(column.format().notChosen());
        }
        if (isText(type, target)) {
            // a word that stands in one cell alone is something that somebody wrote
            nothing.removeIf(word ->
                    !empty.contains(word) && column.notChosen().getOrDefault(word, 0L) == 1);
        }
        CellFormat format = column.format().withNotChosen(nothing);
        List<String> patterns = target.cell().formats();
        return patterns.isEmpty() ? format : format.withDates(DateStyle.of(patterns.getFirst()));
    }

    private static boolean isText(RecordType type, Target target) {
        Kind kind = type.field(target.field()).kind();
        return target.rest().isEmpty() && (kind == Kind.TEXT || kind == Kind.LONG_TEXT);
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
