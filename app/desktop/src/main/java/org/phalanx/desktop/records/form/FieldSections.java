package org.phalanx.desktop.records.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.RecordType;

/// The fields of a type in the sections of its form.
final class FieldSections {
    private static final String HIDDEN = "hidden";

    private FieldSections() {}

    /// @param key of the group
    /// @param label null for fields without a group that the type names
    record Section(String key, Label label, List<Field> fields) {}

    /// Sections in the order of the type, without retired and hidden fields.
    static List<Section> of(RecordType type) {
        Map<String, Section> sections = new LinkedHashMap<>();
        type.face()
                .groups()
                .forEach((key, label) ->
                        sections.put(key, new Section(key, label, new ArrayList<>())));
        for (Field field : type.activeFields()) {
            String group = field.place().group();
            if (!group.equals(HIDDEN)) {
                sections.computeIfAbsent(
                                group, key -> new Section(key, Label.of(key), new ArrayList<>()))
                        .fields()
                        .add(field);
            }
        }
        return sections.values().stream().filter(s -> !s.fields().isEmpty()).toList();
    }
}
