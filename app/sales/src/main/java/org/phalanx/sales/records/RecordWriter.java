package org.phalanx.sales.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.workspace.Settings;

/// What a person does to one record, each as one gesture through the gate. Waits for the outcome.
public final class RecordWriter {
    private final Gate gate;
    private final Ids ids;
    private final Settings settings;

    @Inject
    public RecordWriter(Gate gate, Ids ids, Settings settings) {
        this.gate = gate;
        this.ids = ids;
        this.settings = settings;
    }

    /// An id for a record that is about to be made.
    public UUID newId() {
        return ids.next();
    }

    /// Who acts here.
    public UUID person() {
        return settings.person();
    }

    public Outcome create(
            String type, UUID id, String title, Map<String, @Nullable Object> fields) {
        return commit(Phrase.of("record.created", title), new Change(type, id, fields));
    }

    /// Writes fields of a record.
    ///
    /// @param what names of the fields, for the history
    public Outcome edit(
            String type,
            UUID record,
            String title,
            String what,
            Map<String, @Nullable Object> fields) {
        return commit(Phrase.of("record.edited", title, what), new Change(type, record, fields));
    }

    private Outcome commit(Phrase label, Change... changes) {
        return gate.commitNow(Gesture.of(ids.next(), settings.person(), label, List.of(changes)));
    }
}
