package org.phalanx.desktop.records.list.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;

/// How the list of a type looks until a person chooses otherwise.
public final class Usual {
    private static final String IN_USE = "deleted_at";
    private static final int LIST_INDEX = 3;

    private Usual() {}

    /// The title first, then what the type marks for lists, in the order of its fields.
    public static List<String> columns(RecordType type) {
        var columns = new ArrayList<String>();
        columns.add(type.face().title());
        type.activeFields().stream()
                .filter(field -> field.place().listed() && !columns.contains(field.key()))
                .sorted(Comparator.comparingInt(field -> field.place().position()))
                .map(Field::key)
                .forEach(columns::add);
        return columns;
    }

    /// What the index of the type's list is made for; moments then come newest first. Without such
    /// an index the title.
    public static SortBy order(RecordType type) {
        Optional<Field> indexed =
                type.indexes().stream()
                        .filter(index ->
                                index.size() == LIST_INDEX
                                        && index.getFirst().equals(IN_USE)
                                        && index.getLast().equals("id"))
                        .map(index -> index.get(1).split(" ", 2)[0])
                        .flatMap(key -> type.find(key).stream())
                        .findFirst();
        Field field = indexed.orElseGet(type::titleField);
        return new SortBy(field.key(), isTime(field));
    }

    private static boolean isTime(Field field) {
        return field.kind() == Kind.INSTANT || field.kind() == Kind.DATE;
    }
}
