package org.phalanx.desktop.records.list.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Sort;

/// What a list shows: which records, what of them, in which order.
///
/// @param type key of the type
/// @param columns keys of the fields, in order
/// @param filter which records
/// @param typed part of the title that was typed, empty for any
/// @param sorts first to last; the list's usual order when there are none
/// @param group key of the field whose values make groups, empty for none
/// @param collapsed keys of groups whose records are out of sight
public record ListQuery(
        String type,
        List<String> columns,
        Filter filter,
        String typed,
        List<SortBy> sorts,
        String group,
        Set<Object> collapsed) {

    static final String DELETED = "deleted_at";

    public ListQuery {
        columns = List.copyOf(columns);
        sorts = List.copyOf(sorts);
        collapsed = Set.copyOf(collapsed);
    }

    /// Without groups.
    public ListQuery(
            String type, List<String> columns, Filter filter, String typed, List<SortBy> sorts) {
        this(type, columns, filter, typed, sorts, "", Set.of());
    }

    /// The field whose values make groups, where the type has it.
    Optional<Field> groupField(RecordType of) {
        return group.isEmpty() ? Optional.empty() : of.find(group).filter(ListQuery::mayGroup);
    }

    /// Whether each record has at most one value of the field.
    public static boolean mayGroup(Field field) {
        return switch (field.kind()) {
            case TAGS, CHOICES, ADDRESS, LONG_TEXT -> false;
            default -> !field.isWorkedOut();
        };
    }

    /// Groups come in the order of their field, upwards unless it is sorted by the other way.
    List<SortBy> grouped(RecordType of, Field by) {
        List<SortBy> chosen = order(of);
        var all = new ArrayList<SortBy>();
        all.add(
                chosen.stream()
                        .filter(one -> one.field().equals(by.key()))
                        .findFirst()
                        .orElse(new SortBy(by.key(), false)));
        chosen.stream().filter(one -> !one.field().equals(by.key())).forEach(all::add);
        return all;
    }

    /// The question to the database: every column, and of each reference whether its record is in
    /// the bin. Fields that the type no longer has are left out.
    RecordQuery question(Schema schema) {
        RecordType of = schema.type(type);
        return question(schema, order(of));
    }

    RecordQuery question(Schema schema, List<SortBy> by) {
        RecordType of = schema.type(type);
        var paths = new ArrayList<>(List.of(schema.path(type, of.face().title())));
        for (Field field : read(of)) {
            paths.add(schema.path(type, field.key()));
            if (mayBeInBin(schema, field)) {
                paths.add(schema.path(type, field.pathName() + "." + DELETED));
            }
        }
        Sort[] order =
                by.stream()
                        .map(one ->
                                new Sort(
                                        schema.path(type, one.field()),
                                        one.descending(),
                                        one.emptyFirst()))
                        .toArray(Sort[]::new);
        return RecordQuery.of(of).columns(paths).where(filter).titled(typed).sorted(order);
    }

    /// The fields of the columns that the type has.
    public List<Field> fields(RecordType of) {
        return columns.stream().map(of.fields()::get).filter(field -> field != null).toList();
    }

    /// The fields that are read of each row: the columns, and what the next step is told by.
    List<Field> read(RecordType of) {
        var fields = new ArrayList<>(fields(of));
        NextStep.fields(of).stream().filter(one -> !fields.contains(one)).forEach(fields::add);
        return fields;
    }

    /// Whether the database must sort for each part that it is asked for: an index of the type
    /// hands them out in order, and numbers and dates are sorted in no time, unless each is worked
    /// out of other records.
    boolean isSortedEachTime(RecordType of) {
        Field first = of.field(order(of).getFirst().field());
        boolean indexed = Usual.indexed(of).anyMatch(first.key()::equals);
        return !indexed
                && (first.kind().isReference() || first.kind().isText() || first.isWorkedOut());
    }

    static boolean mayBeInBin(Schema schema, Field field) {
        return field.kind().isReference()
                && schema.type(field.target()).fields().containsKey(DELETED);
    }

    /// The order that was chosen, else the usual one.
    public List<SortBy> order(RecordType of) {
        List<SortBy> known =
                sorts.stream().filter(by -> of.fields().containsKey(by.field())).toList();
        return known.isEmpty() ? Usual.order(of) : known;
    }
}
