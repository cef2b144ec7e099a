package org.phalanx.sales.imports.row;

import java.util.function.UnaryOperator;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.link.LinkPlan;
import org.phalanx.sales.imports.link.Resolution;
import org.phalanx.sales.imports.survey.Columns;

/// Finds the record that a cell names.
///
/// @param use the column
/// @param field key of the field, or the whole path of one behind a reference
/// @param spoken the text to look for; empty when the cell says nothing
record LinkFill(
        Columns.Use use,
        String field,
        LinkPlan link,
        UnaryOperator<String> spoken,
        Linker linker,
        ValueFill.Into into)
        implements Fill {

    @Override
    public void fill(RowDraft draft) {
        if (draft.has(field)) {
            return;
        }
        String cell = draft.source().cell(use.index());
        String text = cell.isEmpty() ? cell : spoken.apply(cell);
        if (text.isEmpty()) {
            return;
        }
        switch (linker.find(link, text, draft)) {
            case Resolution.Later later -> draft.forward(field, later.line());
            case Resolution.Found found -> {
                draft.claim(found.claims());
                into.put(draft, found.record());
            }
            case Resolution.Missing missing -> {
                var problem =
                        new RowProblem(draft.line(), use.header(), cell, field, missing.why());
                if (missing.leave()) {
                    draft.leave(problem);
                } else {
                    draft.refuse(problem);
                }
            }
        }
    }
}
