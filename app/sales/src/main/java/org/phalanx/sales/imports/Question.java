package org.phalanx.sales.imports;

import java.util.List;

/// A text that should name a record and doesn't: asked once, however many rows have it.
///
/// @param type key of the record's type
/// @param text as it first stands in the file
/// @param field key of the reference that it fills
/// @param file where it was met first
/// @param line where it was met first
/// @param rows how many rows have it
/// @param candidates what it may mean, best first
public record Question(
        String type,
        String text,
        String field,
        String file,
        long line,
        long rows,
        List<Candidate> candidates) {

    public Question {
        candidates = List.copyOf(candidates);
    }
}
