package org.phalanx.sales.imports.paste;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Refusal;

/// A pasted row as it was read.
///
/// @param line its number among the pasted rows, from 1
/// @param cells texts as they stand
/// @param values canonical, by field key
/// @param problems why it can't be saved, each at its field where it has one; empty when it can
public record PastedRow(
        int line,
        List<String> cells,
        Map<String, @Nullable Object> values,
        List<Refusal> problems) {

    public boolean isGood() {
        return problems.isEmpty();
    }
}
