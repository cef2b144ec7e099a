package org.phalanx.store.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.phalanx.kernel.type.Label;

/// What the records that packs bring along are called in both languages.
///
/// A workspace keeps one language of such a text. As long as nobody renamed the record, what is
/// kept is a text of its pack, and can be shown in the other language, too.
///
/// @param byId texts of the pack, by id of the record
public record SeedLabels(Map<UUID, List<Label>> byId) {

    /// No pack brings anything along.
    public static final SeedLabels NONE = new SeedLabels(Map.of());

    public SeedLabels {
        byId = Map.copyOf(byId);
    }

    /// The text of the pack that is kept as a record's; empty when its owner wrote another.
    public Optional<Label> of(UUID id, String kept) {
        return byId.getOrDefault(id, List.of()).stream()
                .filter(label -> label.zh().equals(kept) || label.en().equals(kept))
                .findFirst();
    }

    /// These and others.
    public SeedLabels and(SeedLabels more) {
        var all = new HashMap<>(byId);
        all.putAll(more.byId());
        return new SeedLabels(all);
    }
}
