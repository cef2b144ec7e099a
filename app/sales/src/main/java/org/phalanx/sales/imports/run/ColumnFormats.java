package org.phalanx.sales.imports.run;

import java.util.Map;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.row.RowPlanner;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.cell.DateStyle;
import org.phalanx.sales.imports.source.profile.ColumnProfile;
import org.phalanx.sales.imports.source.profile.TableProfile;
import org.phalanx.sales.imports.survey.Columns;
import org.phalanx.sales.imports.survey.FormatRule;

/// How each column of a table is written.
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
        ColumnProfile column = profile.columns().get(use.index());
        CellFormat format = FormatRule.of(type, use.target(), entry.empty(), column);
        DateStyle style = chosen.get(use.index());
        return style == null ? format : format.withDates(style);
    }
}
