package org.phalanx.sales.imports.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the text of a cell is read.
///
/// @param values text in the file → text to use instead, before anything else
/// @param otherwise what to use for every text that `values` doesn't name, or null
/// @param multiply factor for numbers and amounts, or null
/// @param formats patterns for days and moments; empty when found from the whole column
/// @param currency of amounts without a sign, or null for the workspace's
/// @param split what stands between the parts of a cell with several values
/// @param invalid what becomes of a value that doesn't fit the field
public record CellRule(
        Map<String, String> values,
        @Nullable String otherwise,
        @Nullable BigDecimal multiply,
        List<String> formats,
        @Nullable String currency,
        String split,
        Invalid invalid) {

    /// What stands between several values where the mapping doesn't say.
    public static final String SPLIT = ";";

    /// The text as it is.
    public static final CellRule NONE =
            new CellRule(Map.of(), null, null, List.of(), null, SPLIT, Invalid.REFUSE);

    public CellRule {
        values = new LinkedHashMap<>(values);
        formats = List.copyOf(formats);
    }

    /// What becomes of a value that doesn't fit.
    public enum Invalid {
        /// The row is refused.
        REFUSE,
        /// The field stays empty and the value is listed.
        LEAVE
    }
}
