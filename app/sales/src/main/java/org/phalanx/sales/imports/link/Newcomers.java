package org.phalanx.sales.imports.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.id.Ids;

/// Records that rows make in passing: what a reference names and nobody has yet, and aliases.
///
/// Such a record is written only once a row that is taken claims it, and what it needs before it.
public final class Newcomers {

    private final Ids ids;
    private final List<Heard> listeners = new ArrayList<>();
    private final Map<UUID, Newcomer> waiting = new HashMap<>();
    private final Map<UUID, Map<String, @Nullable Object>> made = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();

    public Newcomers(Ids ids) {
        this.ids = ids;
    }

    /// Hears of every record that this import makes or changes, before it is written.
    @FunctionalInterface
    public interface Heard {
        void staged(String type, UUID id, Map<String, @Nullable Object> values);
    }

    public void listen(Heard listener) {
        listeners.add(listener);
    }

    /// Tells who listens of a record that a row makes or changes.
    public void tell(String type, UUID id, Map<String, @Nullable Object> values) {
        listeners.forEach(listener -> listener.staged(type, id, values));
    }

    /// @param fresh whether the record isn't in the workspace yet
    private record Newcomer(Change change, List<UUID> needs, boolean fresh) {}

    /// Makes a record; it can be named from now on.
    ///
    /// @param needs newcomers that it points to
    public UUID make(String type, Map<String, @Nullable Object> values, List<UUID> needs) {
        UUID id = ids.next();
        Map<String, @Nullable Object> known = new HashMap<>(values);
        waiting.put(id, new Newcomer(new Change(type, id, values), needs, true));
        made.put(id, known);
        tell(type, id, values);
        return id;
    }

    /// Gives a field of any record another value, once somebody claims that.
    public void amend(String type, UUID id, String field, Object value) {
        if (!complete(id, field, value)) {
            waiting.put(id, new Newcomer(Change.of(type, id, field, value), List.of(), false));
        }
        tell(type, id, Map.of(field, value));
    }

    /// Whether the record is made or amended but not yet written.
    public boolean waits(UUID id) {
        return waiting.containsKey(id);
    }

    /// The values of a record made in passing, as they are known now; null for any other.
    public @Nullable Map<String, @Nullable Object> values(UUID id) {
        return made.get(id);
    }

    /// Writes a record if it still waits.
    public void claim(UUID id, Consumer<Change> to) {
        Newcomer newcomer = waiting.remove(id);
        if (newcomer != null) {
            newcomer.needs().forEach(need -> claim(need, to));
            if (newcomer.fresh()) {
                written.merge(newcomer.change().type(), 1, Integer::sum);
            }
            to.accept(newcomer.change());
        }
    }

    /// Gives a field of a record made in passing a value.
    ///
    /// @return whether the record still waits, and so takes it along
    public boolean complete(UUID id, String field, Object value) {
        Map<String, @Nullable Object> values = made.get(id);
        if (values != null) {
            values.put(field, value);
        }
        Newcomer newcomer = waiting.get(id);
        if (newcomer == null) {
            return false;
        }
        Map<String, @Nullable Object> fields = new HashMap<>(newcomer.change().fields());
        fields.put(field, value);
        List<UUID> needs = new ArrayList<>(newcomer.needs());
        if (value instanceof UUID other) {
            needs.add(other);
        }
        waiting.put(
                id,
                new Newcomer(
                        new Change(newcomer.change().type(), id, fields), needs, newcomer.fresh()));
        return true;
    }

    /// How many were written, by type.
    public Map<String, Integer> written() {
        return Map.copyOf(written);
    }
}
