package org.phalanx.sales.imports;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.source.Reading;

/// What to import and how.
///
/// @param source a file, or a folder whose files belong together
/// @param mapping which column fills which field
/// @param person who answers for it
/// @param answers what somebody said to the questions of a rehearsal
/// @param readings how files are read that aren't read as they look
/// @param errors folder for the rows that are refused; null for the folder of the source
public record ImportRequest(
        Path source,
        Mapping mapping,
        UUID person,
        Answers answers,
        Map<Path, Reading> readings,
        @Nullable Path errors) {

    public ImportRequest {
        readings = Map.copyOf(readings);
    }

    /// An import about which nobody is asked.
    public static ImportRequest of(Path source, Mapping mapping, UUID person) {
        return new ImportRequest(source, mapping, person, Answers.NONE, Map.of(), null);
    }

    /// The same with answers.
    public ImportRequest with(Answers given) {
        return new ImportRequest(source, mapping, person, given, readings, errors);
    }

    /// The same with a place for refused rows.
    public ImportRequest withErrorsIn(Path folder) {
        return new ImportRequest(source, mapping, person, answers, readings, folder);
    }
}
