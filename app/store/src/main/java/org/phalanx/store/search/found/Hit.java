package org.phalanx.store.search.found;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// A record that was found.
///
/// @param type of the record
/// @param id of the record
/// @param title what it is called
/// @param marks where in the title stands what was looked for
/// @param second what its second line says: the title of the record it belongs to, a text, the key
///   of an option; null when nothing
/// @param field the field in which it was found, when not by its title
/// @param text of that field
/// @param textMarks where in that text
/// @param score how well it fits, more is better
public record Hit(
        RecordType type,
        UUID id,
        String title,
        List<Mark> marks,
        @Nullable String second,
        @Nullable Field field,
        String text,
        List<Mark> textMarks,
        double score) {

    public Hit {
        marks = List.copyOf(marks);
        textMarks = List.copyOf(textMarks);
    }

    /// A record by its type and id.
    public record Key(String type, UUID id) {}

    /// A part of a text, from one place up to another.
    public record Mark(int from, int to) {}
}
