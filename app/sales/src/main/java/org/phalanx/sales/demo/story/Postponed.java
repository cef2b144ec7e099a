package org.phalanx.sales.demo.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;

/// References to records that the story makes only later: written once those are there.
public final class Postponed {

    private final Set<UUID> missing;
    private final List<Change> waiting = new ArrayList<>();

    /// @param missing records that are still to be made
    public Postponed(Collection<UUID> missing) {
        this.missing = new HashSet<>(missing);
    }

    /// What can be written now: the changes without references to what isn't there, and what waited
    /// for the records that they make.
    public List<Change> ready(List<Change> changes) {
        changes.forEach(change -> missing.remove(change.record()));
        var ready = new ArrayList<Change>();
        for (Change change : changes) {
            ready.add(split(change));
        }
        Iterator<Change> left = waiting.iterator();
        while (left.hasNext()) {
            Change change = left.next();
            if (change.fields().values().stream().noneMatch(this::isMissing)) {
                ready.add(change);
                left.remove();
            }
        }
        return ready;
    }

    private Change split(Change change) {
        Map<String, @Nullable Object> now = new HashMap<>();
        change.fields()
                .forEach((field, value) -> {
                    if (isMissing(value)) {
                        waiting.add(Change.of(change.type(), change.record(), field, value));
                    } else {
                        now.put(field, value);
                    }
                });
        return new Change(change.type(), change.record(), now);
    }

    private boolean isMissing(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().anyMatch(missing::contains)
                : value != null && missing.contains(value);
    }
}
