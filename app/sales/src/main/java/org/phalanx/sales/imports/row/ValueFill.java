package org.phalanx.sales.imports.row;

import org.phalanx.kernel.change.Phrase;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.convert.CellReader;
import org.phalanx.sales.imports.convert.Misread;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.survey.Columns;

/// Reads a cell into a field. Where several columns fill one field, the first value counts.
///
/// @param use the column
/// @param field key of the field
/// @param into where the value goes
record ValueFill(Columns.Use use, String field, CellReader reader, Into into) implements Fill {

    /// Takes the value of a cell.
    @FunctionalInterface
    interface Into {
        void put(RowDraft draft, Object value);
    }

    static ValueFill of(Columns.Use use, String field, CellReader reader) {
        return new ValueFill(use, field, reader, (draft, value) -> draft.put(field, value));
    }

    @Override
    public void fill(RowDraft draft) {
        if (draft.has(field)) {
            return;
        }
        String cell = draft.source().cell(use.index());
        if (cell.isEmpty()) {
            return;
        }
        Object value = reader.read(cell);
        if (value instanceof Misread(Phrase why)) {
            var problem = new RowProblem(draft.line(), use.header(), cell, field, why);
            if (use.target().cell().invalid() == CellRule.Invalid.LEAVE) {
                draft.leave(problem);
            } else {
                draft.refuse(problem);
            }
        } else if (value != null) {
            into.put(draft, value);
        }
    }
}
