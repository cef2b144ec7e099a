package org.phalanx.sales.imports.proposal.words;

import java.util.Set;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// Tells types and fields that people bring data for from those that only the program writes.
public final class ImportFields {

    private static final Set<String> OF_THE_PROGRAM =
            Set.of("record_type", "field_def", "alias", "stage_history", "saved_view");

    /// Locked, and yet kept as an import brings them.
    private static final Set<String> KEPT = Set.of("created_at", "created_by");

    private static final String HIDDEN = "hidden";

    private ImportFields() {}

    /// Whether records of the type may come from a file.
    public static boolean isTarget(RecordType type) {
        return !OF_THE_PROGRAM.contains(type.key()) && !type.origin().retired();
    }

    /// Whether a column may fill the field.
    public static boolean isTarget(Field field) {
        boolean shown = !field.place().group().equals(HIDDEN) && !field.origin().retired();
        return shown && (field.isWritable() || KEPT.contains(field.key()));
    }
}
