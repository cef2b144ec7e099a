package org.phalanx.kernel.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A sort of thing that a workspace keeps: account, opportunity, activity and so on.
///
/// @param key immutable; the name of its table
/// @param wording what people read for one
/// @param face how its records show themselves
/// @param access who sees and writes them
/// @param match keys that tell one record from another when importing, best first
/// @param fields by key, in order
/// @param origin where the definition comes from
/// @param indexes names of the columns that its busiest queries are answered from, in order
public record RecordType(
        String key,
        Wording wording,
        Face face,
        Access access,
        List<List<String>> match,
        SequencedMap<String, Field> fields,
        Origin origin,
        List<List<String>> indexes) {

    public RecordType {
        match = match.stream().map(List::copyOf).toList();
        fields = new LinkedHashMap<>(fields);
        indexes = indexes.stream().map(List::copyOf).toList();
    }

    /// A type that needs no indexes but those of its references.
    public RecordType(
            String key,
            Wording wording,
            Face face,
            Access access,
            List<List<String>> match,
            SequencedMap<String, Field> fields,
            Origin origin) {
        this(key, wording, face, access, match, fields, origin, List.of());
    }

    /// The field with this key.
    ///
    /// @throws IllegalArgumentException when there is none
    public Field field(String fieldKey) {
        Field field = fields.get(fieldKey);
        if (field == null) {
            throw new IllegalArgumentException(key + " has no field " + fieldKey);
        }
        return field;
    }

    /// The field with this key or path name (`owner` for `owner_id`), if there is one.
    public Optional<Field> find(String name) {
        Field exact = fields.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        Field reference = fields.get(name + "_id");
        return Optional.ofNullable(reference).filter(f -> f.pathName().equals(name));
    }

    /// Fields that are in use, in order.
    public List<Field> activeFields() {
        return fields.values().stream().filter(f -> !f.origin().retired()).toList();
    }

    /// The field that names a record.
    public Field titleField() {
        return field(face.title());
    }

    /// Whether a record can be made of a name alone.
    public boolean isMadeByName() {
        return activeFields().stream()
                .filter(field -> field.rules().required() && field.rules().initial() == null)
                .allMatch(field -> field.key().equals(face.title()));
    }

    /// This type with one field added or replaced.
    public RecordType with(Field field) {
        var all = new LinkedHashMap<>(fields);
        all.put(field.key(), field);
        return withFields(all);
    }

    /// This type with these fields instead of its own.
    public RecordType withFields(SequencedMap<String, Field> others) {
        return new RecordType(key, wording, face, access, match, others, origin, indexes);
    }

    /// This type from another origin.
    public RecordType with(Origin other) {
        return new RecordType(key, wording, face, access, match, fields, other);
    }

    /// References to other types, in order.
    public Collection<Field> references() {
        var found = new ArrayList<Field>();
        for (Map.Entry<String, Field> entry : fields.entrySet()) {
            if (entry.getValue().kind().isReference()) {
                found.add(entry.getValue());
            }
        }
        return found;
    }
}
