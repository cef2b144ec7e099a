package org.phalanx.desktop.records.list.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;

/// How the list of a type looks until a person chooses otherwise.
public final class Usual {
    private static final List<String> BESIDE = List.of("deleted_at", "id");
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

    /// What is worked on comes in the order in which it is due: by its next step, or, while nobody
    /// has answered, by the moment until which somebody waits. Else what the first index of the
    /// type's list is made for, moments newest first; without such an index the title.
    public static List<SortBy> order(RecordType type) {
        if (NextStep.isOpened(type)) {
            return List.of(new SortBy(NextStep.WHEN, false));
        }
        if (!NextStep.fields(type).isEmpty()) {
            return List.of(
                    new SortBy(NextStep.ANSWERED, false, true), new SortBy(NextStep.ANSWER, false));
        }
        return List.of(byIndex(type));
    }

    private static SortBy byIndex(RecordType type) {
        Field field =
                indexed(type)
                        .flatMap(key -> type.find(key).stream())
                        .findFirst()
                        .orElseGet(type::titleField);
        return new SortBy(field.key(), isTime(field));
    }

    /// The columns by which an index hands out the records that are not in the bin in order.
    static Stream<String> indexed(RecordType type) {
        return type.indexes().stream()
                .filter(index -> index.size() >= LIST_INDEX)
                // what an index holds after the id changes nothing in its order
                .map(index -> index.subList(0, LIST_INDEX))
                .filter(index -> index.containsAll(BESIDE))
                .flatMap(index -> index.stream().filter(word -> !BESIDE.contains(word)))
                .map(word -> word.split(" ", 2)[0]);
    }

    private static boolean isTime(Field field) {
        return field.kind() == Kind.INSTANT || field.kind() == Kind.DATE;
    }
}
