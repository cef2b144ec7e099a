package org.phalanx.sales.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.source.Reading;

/// What to import and how.
///
/// @param sources files, or folders whose files belong together
/// @param mapping which column fills which field
/// @param person who answers for it
/// @param answers what somebody said to the questions of a rehearsal
/// @param readings how files are read that aren't read as they look
/// @param errors folder for the rows that are refused; null for the folder of the source
public record ImportRequest(
        List<Path> sources,
        Mapping mapping,
        UUID person,
        Answers answers,
        Map<Path, Reading> readings,
        @Nullable Path errors) {

    public ImportRequest {
        sources = List.copyOf(sources);
        readings = Map.copyOf(readings);
    }

    /// An import about which nobody is asked.
    public static ImportRequest of(Path source, Mapping mapping, UUID person) {
        return of(List.of(source), mapping, person);
    }

    /// An import of several files about which nobody is asked.
    public static ImportRequest of(List<Path> sources, Mapping mapping, UUID person) {
        return new ImportRequest(sources, mapping, person, Answers.NONE, Map.of(), null);
    }

    /// The same with answers.
    public ImportRequest with(Answers given) {
        return new ImportRequest(sources, mapping, person, given, readings, errors);
    }

    /// The same with files read as somebody has said.
    public ImportRequest reading(Map<Path, Reading> as) {
        return new ImportRequest(sources, mapping, person, answers, as, errors);
    }

    /// The same with a place for refused rows.
    public ImportRequest withErrorsIn(Path folder) {
        return new ImportRequest(sources, mapping, person, answers, readings, folder);
    }
}
