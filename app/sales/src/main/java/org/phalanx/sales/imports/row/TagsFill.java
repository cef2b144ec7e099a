package org.phalanx.sales.imports.row;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.link.LinkPlan;
import org.phalanx.sales.imports.link.Resolution;
import org.phalanx.sales.imports.survey.Columns;

/// Finds the records that the parts of a cell name.
///
/// @param use the column
/// @param between what stands between the parts
/// @param spoken the text to look for; empty when a part says nothing
record TagsFill(
        Columns.Use use,
        LinkPlan link,
        Pattern between,
        UnaryOperator<String> spoken,
        Linker linker)
        implements Fill {

    @Override
    public void fill(RowDraft draft) {
        String field = link.field().key();
        String cell = draft.source().cell(use.index());
        if (cell.isBlank() || draft.has(field)) {
            return;
        }
        var records = new TreeSet<UUID>();
        for (String part : between.split(cell, -1)) {
            String text = spoken.apply(part);
            if (text.isEmpty()) {
                continue;
            }
            Resolution found = linker.record(link, text, draft);
            if (found instanceof Resolution.Found one) {
                draft.claim(one.claims());
                records.add(one.record());
            } else if (found instanceof Resolution.Missing missing) {
                missing(draft, part, missing);
            }
        }
        if (!records.isEmpty()) {
            draft.put(field, List.copyOf(records));
        }
    }

    private void missing(RowDraft draft, String part, Resolution.Missing missing) {
        String field = link.field().key();
        var problem = new RowProblem(draft.line(), use.header(), part, field, missing.why());
        if (missing.leave()) {
            draft.leave(problem);
        } else {
            draft.refuse(problem);
        }
    }
}
