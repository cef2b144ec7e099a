package org.phalanx.store.proof;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.clock.Version;
import org.phalanx.store.journal.JournalLine;

/// One record as the journal tells it, line by line.
final class Past {

    private final UUID record;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final Map<String, Version> versions = new HashMap<>();
    private @Nullable String type;
    private @Nullable Act first;
    private @Nullable Act last;

    Past(UUID record) {
        this.record = record;
    }

    /// The gesture of a line.
    ///
    /// @param version that it gave to the fields
    /// @param at when it was committed
    /// @param person who answers for it
    /// @param cause what made it
    record Act(Version version, Instant at, UUID person, Cause cause) {}

    /// Adds the next line.
    void add(JournalLine line, Act act, Findings findings) {
        if (type == null) {
            type = line.type();
            first = act;
        } else if (!type.equals(line.type())) {
            findings.add(type, record, "check.two-types", type + ", " + line.type());
        }
        last = act;
        line.fields()
                .forEach((key, value) -> {
                    if (!Objects.equals(values.get(key), value.old())) {
                        findings.add(
                                line.type(),
                                record,
                                "check.broken-history",
                                key,
                                String.valueOf(line.n()));
                    }
                    values.put(key, value.now());
                    versions.put(key, act.version());
                });
    }

    /// Type of the first line, null when there is no line.
    @Nullable String type() {
        return type;
    }

    @Nullable Object value(String field) {
        return values.get(field);
    }

    /// Version of the gesture that wrote the field last, or null.
    @Nullable Version version(String field) {
        return versions.get(field);
    }

    /// The gesture that made it.
    @Nullable Act first() {
        return first;
    }

    /// The gesture that changed it last.
    @Nullable Act last() {
        return last;
    }
}
