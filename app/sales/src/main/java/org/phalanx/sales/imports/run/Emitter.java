package org.phalanx.sales.imports.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.sales.imports.link.Newcomers;
import org.phalanx.sales.imports.row.RowDraft;
import org.phalanx.store.lookup.RecordLookup;

/// Turns rows that are taken into changes, in an order in which each names only what is there.
final class Emitter {

    private final Newcomers newcomers;
    private final RecordLookup lookup;
    private final Set<Spot> filled = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    Emitter(Newcomers newcomers, RecordLookup lookup) {
        this.newcomers = newcomers;
        this.lookup = lookup;
    }

    /// A field of a record.
    private record Spot(UUID record, String field) {}

    /// Takes a row.
    ///
    /// @param values to write
    void take(RowDraft draft, Map<String, @Nullable Object> values) {
        String type = draft.type().key();
        List<Change> behind = new ArrayList<>();
        for (RowDraft.Onward onward : draft.onwards()) {
            onward(draft, onward, behind);
        }
        draft.claims().forEach(claim -> newcomers.claim(claim, changes::add));
        newcomers.claim(draft.id(), changes::add);
        if (!values.isEmpty()) {
            changes.add(new Change(type, draft.id(), values));
            newcomers.tell(type, draft.id(), values);
        }
        changes.addAll(behind);
    }

    /// Adds a change that follows from several rows.
    void add(Change change) {
        changes.add(change);
    }

    /// What has been taken since the last time.
    List<Change> drain() {
        List<Change> drained = List.copyOf(changes);
        changes.clear();
        return drained;
    }

    /// Fills a field behind a reference, if it is empty.
    private void onward(RowDraft draft, RowDraft.Onward onward, List<Change> behind) {
        UUID record = draft.reference(onward.reference());
        if (record == null || !filled.add(new Spot(record, onward.field()))) {
            return;
        }
        String type = draft.type().field(onward.reference()).target();
        Map<String, @Nullable Object> known = newcomers.values(record);
        if (known == null) {
            known = lookup.byId(type, List.of(record)).get(record);
        }
        if (known != null && known.get(onward.field()) != null) {
            return;
        }
        boolean inWorkspace = newcomers.values(record) == null;
        if (inWorkspace || !newcomers.complete(record, onward.field(), onward.value())) {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put(onward.field(), onward.value());
            behind.add(new Change(type, record, values));
        }
    }
}
