package org.phalanx.sales.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What became of the cells of one column for one field.
///
/// @param header of the column
/// @param path of the field that they should fill
/// @param filled cells that say something, of rows that the mapping doesn't leave out
/// @param misread of these, how many are no value of the field
/// @param words the texts of such cells and how often each stands there, in the order of the file;
///   at most [#MOST_WORDS]
public record ColumnReport(
        String header, String path, long filled, long misread, Map<String, Long> words) {

    /// So many different texts are told.
    public static final int MOST_WORDS = 1_000;

    public ColumnReport {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
