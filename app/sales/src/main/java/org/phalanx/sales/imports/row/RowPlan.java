package org.phalanx.sales.imports.row;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.convert.ValueSource;
import org.phalanx.sales.imports.link.Directories;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.survey.Columns;

/// An entry of a mapping worked out for one table.
///
/// @param type that rows become
/// @param columns of the table
/// @param fills what the columns do, in the order of the mapping
/// @param defaults what fills fields that no column fills
/// @param match how a row finds its record
/// @param deals where deals stand, for the type of deals alone
/// @param directories where titles of records are known
public record RowPlan(
        RecordType type,
        Columns columns,
        List<Fill> fills,
        Defaults defaults,
        Match match,
        @Nullable DealPlan deals,
        Directories directories) {

    /// What fills fields that no column fills.
    ///
    /// @param set for every row, where the record has none either
    /// @param derive for new records
    public record Defaults(Map<String, ValueSource> set, Map<String, ValueSource> derive) {}

    /// How a row finds its record.
    ///
    /// @param keys lists of fields, best first
    /// @param updateOnly whether a row that finds none is refused
    public record Match(List<List<String>> keys, boolean updateOnly) {

        /// Whether a key needs what is derived.
        boolean needs(Map<String, ValueSource> derive) {
            return !derive.isEmpty()
                    && keys.stream().anyMatch(key -> key.stream().anyMatch(derive::containsKey));
        }
    }

    /// A row of which nothing is read.
    public RowDraft blank(SourceRow row) {
        return new RowDraft(row, this);
    }

    /// Reads a row.
    public RowDraft draft(SourceRow row) {
        RowDraft draft = blank(row);
        for (Fill fill : fills) {
            fill.fill(draft);
        }
        return draft;
    }

    String title(String field, UUID record) {
        Field reference = type.field(field);
        return directories.title(reference.target(), record);
    }
}
