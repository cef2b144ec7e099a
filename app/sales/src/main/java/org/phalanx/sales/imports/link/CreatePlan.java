package org.phalanx.sales.imports.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.convert.CellReader;
import org.phalanx.sales.imports.convert.Misread;
import org.phalanx.sales.imports.convert.RowTexts;
import org.phalanx.sales.imports.convert.ValueSource;

/// How a record is made that a reference names and nobody has yet.
///
/// @param type of the record
/// @param named readers of the text of the cell, by the fields that take it
/// @param others what gives its further fields, by key
public record CreatePlan(
        RecordType type, Map<String, CellReader> named, Map<String, ValueSource> others) {

    /// The values of a record for a text, or the reason why it can't be made.
    Made made(String text, RowTexts row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Map.Entry<String, ValueSource> other : others.entrySet()) {
            Object value = other.getValue().value(row);
            if (value instanceof Misread(Phrase why)) {
                return new Made(Map.of(), why);
            }
            values.put(other.getKey(), value);
        }
        for (Map.Entry<String, CellReader> name : named.entrySet()) {
            Object called = name.getValue().read(text);
            if (called instanceof Misread(Phrase why)) {
                return new Made(Map.of(), why);
            }
            values.put(name.getKey(), called);
        }
        values.values().removeIf(value -> value == null);
        for (Field field : type.activeFields()) {
            if (field.rules().required()
                    && field.rules().initial() == null
                    && !values.containsKey(field.key())) {
                return new Made(Map.of(), Phrase.of("field.required", field.key()));
            }
        }
        return new Made(values, null);
    }

    /// What a record would have.
    ///
    /// @param values by field
    /// @param why why it can't be made, or null
    record Made(Map<String, @Nullable Object> values, @Nullable Phrase why) {

        List<UUID> needs() {
            return values.values().stream()
                    .filter(UUID.class::isInstance)
                    .map(UUID.class::cast)
                    .toList();
        }
    }
}
