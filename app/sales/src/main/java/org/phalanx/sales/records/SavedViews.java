package org.phalanx.sales.records;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Sort;
import org.phalanx.store.workspace.Settings;

/// The views of lists that people have saved. Not for the thread of a screen.
public final class SavedViews {
    public static final String TYPE = "saved_view";

    private static final String NAME = "name";
    private static final String OF = "of_type";
    private static final String CONDITION = "condition";
    private static final String OWNER = "owner_id";
    private static final String SHARED = "shared";
    private static final List<String> FIELDS =
            List.of(NAME, CONDITION, "columns", "sorts", "groups", "frozen", OWNER, SHARED);

    private final Gate gate;
    private final Ids ids;
    private final Settings settings;
    private final Queries queries;

    @Inject
    public SavedViews(Gate gate, Ids ids, Settings settings, Queries queries) {
        this.gate = gate;
        this.ids = ids;
        this.settings = settings;
        this.queries = queries;
    }

    /// Whether it is mine, so that I may change it.
    public boolean isMine(SavedView view) {
        return view.owner().equals(settings.person());
    }

    /// A view of mine that isn't written yet.
    public SavedView make(String type, String name, SavedView.Shape shape, boolean shared) {
        return new SavedView(ids.next(), type, name, shape, settings.person(), shared);
    }

    /// My views of a type's list and those that are shared, by name.
    public List<SavedView> of(String type) {
        return queries.together(snapshot -> {
            Schema schema = snapshot.schema();
            if (schema.find(TYPE).isEmpty()) {
                return List.of();
            }
            List<FieldPath> paths = FIELDS.stream().map(key -> schema.path(TYPE, key)).toList();
            FieldPath owner = schema.path(TYPE, OWNER);
            Filter mine =
                    new Filter.Compare(
                            new Operand.Path(owner), Comparison.EQUAL, new Operand.Me(null));
            Filter shared = Filter.compare(schema.path(TYPE, SHARED), Comparison.EQUAL, true);
            RecordQuery query =
                    RecordQuery.of(schema.type(TYPE))
                            .columns(paths)
                            .where(Filter.compare(schema.path(TYPE, OF), Comparison.EQUAL, type))
                            .where(Filter.or(List.of(mine, shared)))
                            .sorted(Sort.ascending(schema.path(TYPE, NAME)));
            return snapshot.rows(query).rows().stream().map(row -> view(type, row)).toList();
        });
    }

    private static SavedView view(String type, Row row) {
        List<@Nullable Object> values = row.values();
        List<String> words =
                Stream.of(0, 1, 2, 3, 4).map(at -> Objects.toString(values.get(at), "")).toList();
        Object frozen = values.get(5);
        Object owner = values.get(6);
        return new SavedView(
                row.id(),
                type,
                words.getFirst(),
                new SavedView.Shape(
                        words.get(1),
                        words.get(2),
                        words.get(3),
                        words.get(4),
                        frozen instanceof Long number ? Math.toIntExact(number) : 0),
                owner instanceof UUID id ? id : row.id(),
                Boolean.TRUE.equals(values.get(7)));
    }

    /// Writes a view, new or changed.
    public Outcome save(SavedView view) {
        SavedView.Shape shape = view.shape();
        var fields = new HashMap<String, @Nullable Object>();
        fields.put(NAME, view.name());
        fields.put(OF, view.type());
        fields.put(CONDITION, filled(shape.condition()));
        fields.put("columns", filled(shape.columns()));
        fields.put("sorts", filled(shape.sorts()));
        fields.put("groups", filled(shape.groups()));
        fields.put("frozen", (long) shape.frozen());
        fields.put(OWNER, view.owner());
        fields.put(SHARED, view.shared());
        return commit(Phrase.of("view.saved", view.name()), view, fields);
    }

    /// Gives a view another name.
    public Outcome rename(SavedView view) {
        return commit(Phrase.of("view.renamed", view.name()), view, one(NAME, view.name()));
    }

    /// Lets everybody choose a view, or only its owner.
    public Outcome share(SavedView view) {
        String what = view.shared() ? "view.shared" : "view.kept";
        return commit(Phrase.of(what, view.name()), view, one(SHARED, view.shared()));
    }

    private static Map<String, @Nullable Object> one(String field, Object value) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put(field, value);
        return fields;
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    private Outcome commit(Phrase label, SavedView view, Map<String, @Nullable Object> fields) {
        return gate.commitNow(
                Gesture.of(
                        ids.next(),
                        settings.person(),
                        label,
                        List.of(new Change(TYPE, view.id(), fields))));
    }
}
