package org.phalanx.desktop.records.related;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.Sort;

/// Reads the first records of every list that belongs to a record. Not for the JavaFX thread.
public final class RelatedReader {
    static final String STAGE = "stage_id";
    private static final String SYSTEM = "system";
    private static final int CELLS = 3;

    private final Queries queries;

    @Inject
    public RelatedReader(Queries queries) {
        this.queries = queries;
    }

    /// All lists in one snapshot, those with records first, else in the order of the types.
    public List<RelatedList> of(String typeKey, UUID record) {
        return queries.together(snapshot ->
                relations(snapshot.schema(), typeKey).stream()
                        .map(relation -> list(snapshot, relation, record))
                        .sorted(
                                Comparator.comparing((RelatedList list) -> list.count() == 0)
                                        .thenComparing(list -> isTold(list)))
                        .toList());
    }

    /// What the history of the page tells anyway comes last.
    private static boolean isTold(RelatedList list) {
        return list.type().key().equals("activity");
    }

    /// The references whose records belong on the page: not those that only say who typed a record,
    /// and not lines of protocol, which have no name of their own.
    static List<Schema.Relation> relations(Schema schema, String typeKey) {
        return schema.relationsTo(typeKey).stream()
                .filter(relation -> !relation.field().place().group().equals(SYSTEM))
                .filter(relation -> !relation.from().titleField().kind().isReference())
                .toList();
    }

    private static RelatedList list(Snapshot snapshot, Schema.Relation relation, UUID record) {
        RecordType from = relation.from();
        Schema schema = snapshot.schema();
        FieldPath by = schema.path(from.key(), relation.field().key());
        List<Field> cells = cells(from, relation.field());
        var columns = new ArrayList<FieldPath>();
        columns.add(schema.path(from.key(), from.face().title()));
        cells.forEach(field -> columns.add(schema.path(from.key(), field.key())));
        RecordQuery query =
                RecordQuery.of(from)
                        .columns(columns)
                        .where(Filter.compare(by, Comparison.EQUAL, record));
        RecordQuery first = query.sorted(newest(schema, from)).page(Page.first(RelatedList.SHOWN));
        List<RelatedList.Line> lines =
                snapshot.rows(first).rows().stream().map(row -> line(row, cells)).toList();
        long count = lines.size() < RelatedList.SHOWN ? lines.size() : snapshot.count(query);
        return new RelatedList(from, relation.field(), count, lines);
    }

    private static Sort newest(Schema schema, RecordType type) {
        Field when = type.fields().get("occurred_at");
        return Sort.descending(schema.path(type.key(), when == null ? "created_at" : when.key()));
    }

    /// What tells most beside the title: second line, state, amount, date; of what is open until it
    /// ends what comes next instead of dates.
    private static List<Field> cells(RecordType type, Field by) {
        String second = type.face().subtitle();
        Stream<Field> subtitle = second == null ? Stream.of() : Stream.of(type.field(second));
        if (NextStep.isOpened(type)) {
            return Stream.of(
                            subtitle,
                            stage(type).stream(),
                            first(type, Kind.MONEY).stream(),
                            NextStep.fields(type).stream())
                    .flatMap(fields -> fields)
                    .filter(field -> !sameAs(field, by))
                    .distinct()
                    .toList();
        }
        Stream<Field> others =
                Stream.of(
                                first(type, Kind.CHOICE),
                                first(type, Kind.MONEY),
                                first(type, Kind.DATE),
                                first(type, Kind.INSTANT),
                                stage(type))
                        .flatMap(List::stream);
        return Stream.concat(subtitle, others)
                .filter(field -> !sameAs(field, by) && !field.key().equals(type.face().title()))
                .distinct()
                .limit(CELLS)
                .toList();
    }

    /// Whether a field says nothing that the page doesn't say: it names the record itself.
    private static boolean sameAs(Field field, Field by) {
        return field.equals(by)
                || (field.kind() == Kind.REFERENCE && field.target().equals(by.target()));
    }

    private static List<Field> first(RecordType type, Kind kind) {
        return type.activeFields().stream()
                .filter(field -> field.place().listed() && field.kind() == kind)
                .limit(1)
                .toList();
    }

    private static List<Field> stage(RecordType type) {
        Field stage = type.fields().get(STAGE);
        return stage == null ? List.of() : List.of(stage);
    }

    private static RelatedList.Line line(Row row, List<Field> fields) {
        var cells = new ArrayList<RelatedList.Cell>();
        Map<UUID, Link> links = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Object value = row.values().get(i + 1);
            cells.add(new RelatedList.Cell(field, value));
            if (field.kind().isReference() && value instanceof UUID to) {
                links.put(to, new Link(to, field.target(), text(row.titles().get(i + 1)), false));
            }
        }
        Object title = row.values().getFirst();
        return new RelatedList.Line(
                row.id(), title == null ? "" : title.toString(), cells, new Links(links));
    }

    private static String text(@Nullable String title) {
        return title == null ? "" : title;
    }
}
