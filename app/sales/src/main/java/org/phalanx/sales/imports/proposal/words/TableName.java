package org.phalanx.sales.imports.proposal.words;

import java.util.List;

/// How much the name of a file or sheet says about what its rows are.
public final class TableName {

    private static final double PART = 0.8;

    private TableName() {}

    /// The likeness of a table's names and a type's, from 0 to 1.
    public static double likeness(String table, String file, List<String> names) {
        return Math.max(likeness(table, names), likeness(withoutEnding(file), names) * PART);
    }

    private static String withoutEnding(String file) {
        return file.replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    private static double likeness(String table, List<String> names) {
        if (names.contains(HeaderKey.of(table).bare())) {
            return 1;
        }
        for (HeaderParts.Part part : HeaderParts.of(table)) {
            if (names.contains(part.text())) {
                return PART;
            }
        }
        return 0;
    }
}
