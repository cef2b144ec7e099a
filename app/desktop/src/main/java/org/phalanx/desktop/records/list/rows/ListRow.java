package org.phalanx.desktop.records.list.rows;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.kernel.type.Field;

/// One record of a list.
///
/// @param title what it is called; empty when nobody has named it
/// @param values canonical, by field key; empty ones are missing
/// @param links what its values refer to
/// @param nextStep of an open record, else null
/// @param head of the group whose first line this is; then it is no record, and the id is the
///   line's
public record ListRow(
        UUID id,
        String title,
        Map<String, @Nullable Object> values,
        Links links,
        @Nullable NextStep nextStep,
        @Nullable Head head) {

    // written out: a compact constructor loses the annotation of the map's values
    public ListRow(
            UUID id,
            String title,
            Map<String, @Nullable Object> values,
            Links links,
            @Nullable NextStep nextStep,
            @Nullable Head head) {
        this.id = id;
        this.title = title;
        this.values = Collections.unmodifiableMap(new HashMap<>(values));
        this.links = links;
        this.nextStep = nextStep;
        this.head = head;
    }

    /// A record.
    public ListRow(
            UUID id,
            String title,
            Map<String, @Nullable Object> values,
            Links links,
            @Nullable NextStep nextStep) {
        this(id, title, values, links, nextStep, null);
    }

    /// The line above a group.
    ///
    /// @param field by whose values records are grouped
    /// @param key what its records have there; a month of days and moments; null for nothing
    /// @param count how many they are
    /// @param sums what they come to, by field key: amounts in major units
    /// @param collapsed whether its records are out of sight
    public record Head(
            Field field,
            @Nullable Object key,
            int count,
            Map<String, BigDecimal> sums,
            boolean collapsed) {}

    /// Whether it is a record rather than the line above a group.
    public boolean isRecord() {
        return head == null;
    }

    public @Nullable Object value(String field) {
        return values.get(field);
    }
}
