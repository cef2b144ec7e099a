package org.phalanx.sales.imports.row;

import java.util.UUID;
import java.util.regex.Pattern;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.mapping.FileEntry;

/// Reads the id that an export has written, so that the row finds its record again. A row that
/// somebody has added has none.
///
/// @param index of the column
public record IdFill(int index) implements Fill {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /// Whether a text is written like the id of a record.
    public static boolean isId(String text) {
        return ID.matcher(text.strip()).matches();
    }

    @Override
    public void fill(RowDraft draft) {
        String cell = draft.source().cell(index).strip();
        if (isId(cell)) {
            draft.name(UUID.fromString(cell));
        } else if (!cell.isEmpty()) {
            Phrase why = Phrase.of("import.no-id", cell);
            draft.refuse(new RowProblem(draft.line(), FileEntry.ID, cell, "", why));
        }
    }
}
