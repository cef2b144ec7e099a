package org.phalanx.sales.imports.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.convert.Misread;
import org.phalanx.sales.imports.convert.ValueSource;
import org.phalanx.sales.imports.link.Newcomers;
import org.phalanx.sales.imports.link.Questions;
import org.phalanx.sales.imports.link.Twins;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.store.lookup.RecordLookup;

/// Finds the records that rows mean, many rows at once: by the ids that an export has written, else
/// by their keys in the workspace, else among what this import has made, else new ones.
public final class RowMatcher implements Newcomers.Heard {

    private final RecordLookup lookup;
    private final Newcomers newcomers;
    private final Twins twins;
    private final Ids ids;
    private final Map<String, List<List<String>>> keysOf = new HashMap<>();
    private final Map<Key, UUID> staged = new HashMap<>();

    public RowMatcher(RecordLookup lookup, Newcomers newcomers, Twins twins, Ids ids) {
        this.lookup = lookup;
        this.newcomers = newcomers;
        this.twins = twins;
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
    ///
    /// @param file in which they stand
    public void match(RowPlan plan, List<RowDraft> drafts, String file) {
        named(plan.type().key(), drafts);
        var keys = new HashMap<RowDraft, Key>();
        var found = new LinkedHashMap<List<String>, Map<List<Object>, List<RecordLookup.Found>>>();
        for (RowDraft draft : drafts) {
            Key key = isOpen(draft) ? key(plan, draft) : null;
            if (key != null) {
                keys.put(draft, key);
                found.computeIfAbsent(key.fields(), fields -> new LinkedHashMap<>())
                        .put(key.values(), new ArrayList<>(1));
            }
        }
        found.forEach((fields, records) -> find(plan.type().key(), fields, records));
        for (RowDraft draft : drafts) {
            if (isOpen(draft)) {
                Key key = keys.get(draft);
                identify(plan, draft, key, key == null ? List.of() : records(found, key));
                doubt(plan, draft, file);
            }
        }
    }

    private static boolean isOpen(RowDraft draft) {
        return !draft.isRefused() && draft.standing() != RowDraft.Standing.STORED;
    }

    /// Finds the records of rows that name them by id.
    private void named(String type, List<RowDraft> drafts) {
        var wanted = new HashSet<UUID>();
        for (RowDraft draft : drafts) {
            UUID id = draft.named();
            if (id != null && isOpen(draft)) {
                wanted.add(id);
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        Map<UUID, Map<String, @Nullable Object>> live = lookup.byId(type, wanted);
        wanted.removeAll(live.keySet());
        Set<UUID> inBin = lookup.inBin(type, wanted);
        for (RowDraft draft : drafts) {
            UUID id = draft.named();
            Map<String, @Nullable Object> values = id == null ? null : live.get(id);
            if (id != null && values != null) {
                draft.stored(new RecordLookup.Found(id, values));
            } else if (id != null && inBin.contains(id)) {
                draft.refuse(Phrase.of("import.in-bin"));
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
        UUID made = key == null ? null : made(plan, draft, key);
        if (made != null) {
            draft.staged(made);
        } else if (plan.match().updateOnly()) {
            draft.refuse(Phrase.of("import.nothing-to-update", text(key)));
        } else {
            UUID named = draft.named();
            draft.fresh(named == null ? ids.next() : named);
        }
    }

    /// A row that would make a record may mean one that only looks different.
    private void doubt(RowPlan plan, RowDraft draft, String file) {
        if (draft.isRefused()
                || draft.standing() != RowDraft.Standing.FRESH
                || draft.named() != null) {
            return;
        }
        var place = new Questions.Place(file, draft.line());
        switch (twins.judge(plan.type(), draft.values(), place)) {
            case Twins.Verdict.Another _ -> {}
            case Twins.Verdict.Same(RecordLookup.Found record) -> draft.stored(record);
            case Twins.Verdict.LeftOut _ -> draft.refuse(Phrase.of("import.left-out"));
        }
    }

    /// A record that this import has made, by the row's best key; by a lesser one only if it was
    /// made in passing of nothing but a name, so that it can't have the better key.
    private @Nullable UUID made(RowPlan plan, RowDraft draft, Key best) {
        UUID made = staged.get(best);
        for (List<String> fields : plan.match().keys()) {
            List<Object> key = values(fields, draft.values());
            if (made == null && key != null) {
                UUID other = staged.get(new Key(plan.type().key(), fields, key));
                Map<String, @Nullable Object> known =
                        other == null ? null : newcomers.values(other);
                boolean bare =
                        known != null && best.fields().stream().noneMatch(known::containsKey);
                made = bare ? other : null;
            }
        }
        return made;
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
