package org.phalanx.store.search.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Searching;

/// Which fields of a type search looks through: those that its definition names, and every field
/// whose kind tells, so that a field that somebody adds is found too.
public final class SearchFields {

    /// Changes of these move a record within the index, or out of it.
    private static final Set<String> PLACE = Set.of("owner_id", "deleted_at");

    private SearchFields() {}

    /// Fields by which people call a record, beside its title.
    public static List<Field> names(RecordType type) {
        Searching search = type.face().search();
        return type.activeFields().stream()
                .filter(field -> !field.key().equals(type.face().title()))
                .filter(field ->
                        field.kind() == Kind.PHONE
                                || field.kind() == Kind.EMAIL
                                || search.names().contains(field.key()))
                .toList();
    }

    /// Fields in which people write something down.
    public static List<Field> texts(RecordType type) {
        Searching search = type.face().search();
        return type.activeFields().stream()
                .filter(field ->
                        field.kind() == Kind.LONG_TEXT
                                || search.texts().contains(field.key())
                                || (!search.titled() && field.key().equals(type.face().title())))
                .toList();
    }

    /// Keys of all fields on which the entry of a record depends.
    public static Set<String> all(RecordType type) {
        var keys = new LinkedHashSet<String>(PLACE);
        keys.add(type.face().title());
        names(type).forEach(field -> keys.add(field.key()));
        texts(type).forEach(field -> keys.add(field.key()));
        keys.retainAll(type.fields().keySet());
        return keys;
    }
}
