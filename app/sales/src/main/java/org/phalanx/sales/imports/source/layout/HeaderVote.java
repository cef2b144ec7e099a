package org.phalanx.sales.imports.source.layout;

import java.util.List;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.profile.CellGuess;

/// Decides whether a row names the columns: each column says yes when values below are numbers,
/// dates or the like and its top cell is not, no when the top cell is just like them.
final class HeaderVote {
    private static final int SAMPLE = 100;

    private final SourceRow top;
    private final List<SourceRow> below;

    HeaderVote(SourceRow top, List<SourceRow> below) {
        this.top = top;
        this.below = below.subList(0, Math.min(SAMPLE, below.size()));
    }

    boolean isHeader() {
        int votes = 0;
        for (int i = 0; i < top.cells().size(); i++) {
            votes += vote(i);
        }
        return votes > 0 || (votes == 0 && looksLikeNames());
    }

    private int vote(int column) {
        String name = top.cell(column).strip();
        if (name.isEmpty() || CellGuess.isYear(name)) {
            return 0;
        }
        int filled = 0;
        int typed = 0;
        boolean repeated = false;
        for (SourceRow row : below) {
            String value = row.cell(column).strip();
            if (!value.isEmpty()) {
                filled++;
                typed += CellGuess.isTyped(value) ? 1 : 0;
                repeated |= value.equals(name);
            }
        }
        if (filled == 0) {
            return CellGuess.isTyped(name) ? -1 : 0;
        }
        if (5 * typed >= 4 * filled) {
            return CellGuess.isTyped(name) ? -1 : 1;
        }
        return repeated ? -1 : 0;
    }

    private boolean looksLikeNames() {
        int blank = 0;
        for (String cell : top.cells()) {
            String name = cell.strip();
            blank += name.isEmpty() ? 1 : 0;
            if (CellGuess.isTyped(name) && !CellGuess.isYear(name)) {
                return false;
            }
        }
        return 2 * blank <= top.cells().size();
    }
}
