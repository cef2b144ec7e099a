package org.phalanx.sales.imports.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Label;

/// The pipeline in which imported deals stand.
///
/// @param name by which it is found, else made
/// @param stages in order
/// @param others fields of stages that the list doesn't name; null to refuse them
public record PipelineEntry(Label name, List<Stage> stages, @Nullable Map<String, String> others) {

    public PipelineEntry {
        stages = List.copyOf(stages);
        others = others == null ? null : new LinkedHashMap<>(others);
    }

    /// One stage.
    ///
    /// @param text what the file calls it
    /// @param name what it is called here; null for the text of the file
    /// @param fields texts by field of the type `stage`
    public record Stage(String text, @Nullable Label name, Map<String, String> fields) {

        public Stage {
            fields = new LinkedHashMap<>(fields);
        }

        /// What it is called here.
        public Label label() {
            return name == null ? Label.of(text) : name;
        }
    }
}
