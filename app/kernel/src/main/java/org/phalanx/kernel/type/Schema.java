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

    /// The relations to a type by the names that rules give them: the key of the type that refers,
    /// followed by `_by_` and the field where several of its fields do. A field of the same name
    /// hides a relation.
    public Map<String, Relation> relationNames(RecordType target) {
        var names = new LinkedHashMap<String, Relation>();
        List<Relation> all =
                relationsTo(target.key()).stream()
                        .filter(relation -> relation.field().kind().isReference())
                        .toList();
        for (Relation relation : all) {
            RecordType from = relation.from();
            boolean alone =
                    all.stream().filter(other -> other.from().key().equals(from.key())).count()
                            == 1;
            String name = alone ? from.key() : from.key() + "_by_" + relation.field().pathName();
            if (target.find(name).isEmpty()) {
                names.put(name, relation);
            }
        }
        return names;
    }

    /// The name that rules give to the records of a type as those that refer by a field.
    ///
    /// @throws IllegalArgumentException when the field is no reference, or a field hides the name
    public String relationName(RecordType from, Field field) {
        var relation = new Relation(from, field);
        return relationNames(type(field.target())).entrySet().stream()
                .filter(entry -> entry.getValue().equals(relation))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(from.key() + "." + field.key()));
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
