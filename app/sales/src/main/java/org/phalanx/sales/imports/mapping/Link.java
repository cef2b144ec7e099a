package org.phalanx.sales.imports.mapping;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.RecordType;

/// How a text finds the record that it names.
///
/// @param by fields of the other type, tried in order; empty for the keys of that type and what its
///   records are called
/// @param create templates by field for a record that is made when there is none; null to make none
/// @param aliases other spelling → right spelling
/// @param missing what becomes of a text that names no record
public record Link(
        List<String> by,
        @Nullable Map<String, List<String>> create,
        Map<String, String> aliases,
        Missing missing) {

    /// By keys and names of the other type; what is missing is asked.
    public static final Link NONE = new Link(List.of(), null, Map.of(), Missing.ASK);

    public Link {
        by = List.copyOf(by);
        create = create == null ? null : new LinkedHashMap<>(create);
        aliases = new LinkedHashMap<>(aliases);
    }

    /// The fields by which records of the type are looked for.
    public List<String> fields(RecordType type) {
        if (!by.isEmpty()) {
            return by;
        }
        var fields = new LinkedHashSet<String>();
        type.match().stream()
                .filter(key -> key.size() == 1)
                .map(List::getFirst)
                .forEach(fields::add);
        if (fields.isEmpty() || type.titleField().kind().isText()) {
            fields.add(type.face().title());
        }
        return List.copyOf(fields);
    }

    /// What becomes of a text that names no record.
    public enum Missing {
        /// Somebody is asked; where nobody can be, the row is refused.
        ASK,
        /// The row is refused.
        REFUSE,
        /// The field stays empty and the text is listed.
        LEAVE
    }
}
