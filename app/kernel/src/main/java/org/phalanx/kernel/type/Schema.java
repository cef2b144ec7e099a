package org.phalanx.kernel.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All record types of a workspace at one moment; replaced as a whole when one changes.
///
/// @param types by key, in the order of their packs
public record Schema(Map<String, RecordType> types) {

    public Schema {
        types = new LinkedHashMap<>(types);
    }

    /// The type with this key.
    ///
    /// @throws IllegalArgumentException when there is none
    public RecordType type(String key) {
        RecordType type = types.get(key);
        if (type == null) {
            throw new IllegalArgumentException("no record type " + key);
        }
        return type;
    }

    /// The type with this key, if there is one.
    public Optional<RecordType> find(String key) {
        return Optional.ofNullable(types.get(key));
    }

    /// All types, in order.
    public Collection<RecordType> all() {
        return types.values();
    }

    /// This schema with one type added or replaced.
    public Schema with(RecordType type) {
        var all = new LinkedHashMap<>(types);
        all.put(type.key(), type);
        return new Schema(all);
    }

    /// References of all types that point to this one.
    public List<Relation> relationsTo(String target) {
        var found = new ArrayList<Relation>();
        for (RecordType type : types.values()) {
            for (Field field : type.references()) {
                if (!field.origin().retired() && field.target().equals(target)) {
                    found.add(new Relation(type, field));
                }
            }
        }
        return found;
    }

    /// Resolves a dotted path such as `owner.team.region` from a type.
    ///
    /// @throws IllegalArgumentException when a step names no field or follows no reference
    public FieldPath path(String typeKey, String dotted) {
        return FieldPath.resolve(this, type(typeKey), dotted);
    }

    /// A type's reference to another.
    public record Relation(RecordType from, Field field) {}
}
