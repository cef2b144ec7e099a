package org.phalanx.store.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.Label;

/// A record that a pack brings along.
///
/// @param type key of its type
/// @param key names it inside the pack; its id is derived from pack and key
/// @param fields plain values as the YAML has them: text, number, yes or no, a label in two
///   languages, or the key of another record where the field is a reference
public record PackRecord(String type, String key, Map<String, Object> fields) {

    public PackRecord {
        fields = new LinkedHashMap<>(fields);
    }

    /// Id of a pack's record: the same in every workspace that took the pack in.
    public static UUID id(String pack, String key) {
        return Ids.derived("pack", pack, key);
    }

    /// The text in both languages that a plain value stands for; empty for other values.
    static Optional<Label> label(Object plain) {
        return plain instanceof Map<?, ?> both
                ? Optional.of(
                        new Label(String.valueOf(both.get("zh")), String.valueOf(both.get("en"))))
                : Optional.empty();
    }

    /// Its texts in both languages.
    List<Label> labels() {
        return fields.values().stream().flatMap(plain -> label(plain).stream()).toList();
    }
}
