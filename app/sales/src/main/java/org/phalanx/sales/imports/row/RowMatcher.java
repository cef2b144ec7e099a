package org.phalanx.sales.imports.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.convert.Misread;
import org.phalanx.sales.imports.convert.ValueSource;
import org.phalanx.sales.imports.link.Newcomers;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.store.lookup.RecordLookup;

/// Finds the records that rows mean, many rows at once: in the workspace, else among what this
/// import has made, else new ones.
public final class RowMatcher implements Newcomers.Heard {

    private final RecordLookup lookup;
    private final Ids ids;
    private final Map<String, List<List<String>>> keysOf = new HashMap<>();
    private final Map<Key, UUID> staged = new HashMap<>();

    public RowMatcher(RecordLookup lookup, Ids ids) {
        this.lookup = lookup;
        this.ids = ids;
    }

    /// What tells one record from another.
    private record Key(String type, List<String> fields, List<Object> values) {}

    /// Makes sure that records made from now on are found by these keys.
    public void prepare(RecordType type, FileEntry entry) {
        List<List<String>> known = keysOf.computeIfAbsent(type.key(), key -> new ArrayList<>());
        entry.keys(type).stream().filter(key -> !known.contains(key)).forEach(known::add);
    }

    @Override
    public void staged(String type, UUID id, Map<String, @Nullable Object> values) {
        for (List<String> fields : keysOf.getOrDefault(type, List.of())) {
            List<Object> key = values(fields, values);
            if (key != null) {
                staged.put(new Key(type, fields, key), id);
            }
        }
    }

    /// Identifies rows; those whose record isn't there, or isn't the only one, are refused.
    public void match(RowPlan plan, List<RowDraft> drafts) {
        var keys = new HashMap<RowDraft, Key>();
        var found = new LinkedHashMap<List<String>, Map<List<Object>, List<RecordLookup.Found>>>();
        for (RowDraft draft : drafts) {
            Key key = draft.isRefused() ? null : key(plan, draft);
            if (key != null) {
                keys.put(draft, key);
                found.computeIfAbsent(key.fields(), fields -> new LinkedHashMap<>())
                        .put(key.values(), new ArrayList<>(1));
            }
        }
        found.forEach((fields, records) -> find(plan.type().key(), fields, records));
        for (RowDraft draft : drafts) {
            if (!draft.isRefused()) {
                Key key = keys.get(draft);
                identify(plan, draft, key, key == null ? List.of() : records(found, key));
            }
        }
    }

    private static List<RecordLookup.Found> records(
            Map<List<String>, Map<List<Object>, List<RecordLookup.Found>>> found, Key key) {
        return found.getOrDefault(key.fields(), Map.of()).getOrDefault(key.values(), List.of());
    }

    private void find(
            String type, List<String> fields, Map<List<Object>, List<RecordLookup.Found>> wanted) {
        for (RecordLookup.Found found : lookup.byKey(type, fields, wanted.keySet())) {
            List<Object> values = values(fields, found.values());
            List<RecordLookup.Found> of = values == null ? null : wanted.get(values);
            if (of != null) {
                of.add(found);
            }
        }
    }

    private void identify(
            RowPlan plan, RowDraft draft, @Nullable Key key, List<RecordLookup.Found> found) {
        if (found.size() > 1) {
            draft.refuse(Phrase.of("import.several-records", text(key)));
            return;
        }
        if (found.size() == 1) {
            draft.stored(found.getFirst());
            return;
        }
        UUID made = key == null ? null : staged.get(key);
        if (made != null) {
            draft.staged(made);
        } else if (plan.match().updateOnly()) {
            draft.refuse(Phrase.of("import.nothing-to-update", text(key)));
        } else {
            draft.fresh(ids.next());
        }
    }

    private static String text(@Nullable Key key) {
        return key == null
                ? ""
                : String.join(", ", key.values().stream().map(Object::toString).toList());
    }

    private static @Nullable Key key(RowPlan plan, RowDraft draft) {
        Map<String, @Nullable Object> values = draft.values();
        if (plan.match().needs(plan.defaults().derive())) {
            values = derived(plan, draft);
        }
        for (List<String> fields : plan.match().keys()) {
            List<Object> key = values(fields, values);
            if (key != null) {
                return new Key(plan.type().key(), fields, key);
            }
        }
        return null;
    }

    private static Map<String, @Nullable Object> derived(RowPlan plan, RowDraft draft) {
        Map<String, @Nullable Object> values = new HashMap<>(draft.values());
        for (Map.Entry<String, ValueSource> derive : plan.defaults().derive().entrySet()) {
            if (!values.containsKey(derive.getKey())
                    && !(derive.getValue().value(draft) instanceof Misread)) {
                values.put(derive.getKey(), derive.getValue().value(draft));
            }
        }
        return values;
    }

    private static @Nullable List<Object> values(
            List<String> fields, Map<String, @Nullable Object> of) {
        if (fields.size() == 1) {
            Object value = of.get(fields.getFirst());
            return value == null ? null : List.of(value);
        }
        var values = new ArrayList<Object>(fields.size());
        for (String field : fields) {
            Object value = of.get(field);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }
}
