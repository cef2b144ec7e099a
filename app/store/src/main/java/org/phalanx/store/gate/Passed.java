package org.phalanx.store.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.store.live.Announcement;
import org.phalanx.store.schema.Catalog;

/// What came of a gesture's passage, before it is announced.
///
/// @param outcome for its author
/// @param batch whether it is part of bulk work
/// @param changes what it changed, by type
/// @param catalog to put in force when it changed definitions, else null
record Passed(
        Outcome outcome,
        boolean batch,
        Map<String, Announcement.Changed> changes,
        @Nullable Catalog catalog) {

    static Passed refused(List<Refusal> reasons) {
        return new Passed(new Outcome.Refused(reasons), false, Map.of(), null);
    }

    static Passed unchanged(UUID gesture) {
        return new Passed(new Outcome.Committed(0, gesture), false, Map.of(), null);
    }

    static Map<String, Announcement.Changed> changes(List<Passage.Written> written) {
        var changes = new HashMap<String, Announcement.Changed>();
        for (Passage.Written one : written) {
            Announcement.Changed of =
                    changes.computeIfAbsent(
                            one.record().type().key(),
                            type -> new Announcement.Changed(new HashSet<>(), new HashSet<>()));
            of.records().add(one.record().id());
            of.fields().addAll(one.changed());
        }
        return changes;
    }
}
