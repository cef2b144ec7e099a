package org.phalanx.sales.imports.convert;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.source.cell.CellFormat;

/// Puts another text in place of the one in the cell before it is read.
public final class Substituted implements CellReader {

    private final Map<String, String> values = new HashMap<>();
    private final @Nullable String otherwise;
    private final CellFormat format;
    private final CellReader next;

    public Substituted(CellRule rule, CellFormat format, CellReader next) {
        rule.values().forEach((from, to) -> values.put(Folded.of(from), to));
        this.otherwise = rule.otherwise();
        this.format = format;
        this.next = next;
    }

    @Override
    public @Nullable Object read(String cell) {
        return next.read(text(cell));
    }

    /// The text to use instead.
    public String text(String cell) {
        if (cell.isBlank()) {
            return cell;
        }
        String known = values.get(Folded.of(cell));
        if (known != null) {
            return known;
        }
        return otherwise == null || format.isBlank(cell) ? cell : otherwise;
    }
}
