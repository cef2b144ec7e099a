package org.phalanx.sales.imports.proposal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.sales.imports.mapping.PipelineEntry;

/// What a table's proposal says beside its columns.
///
/// @param match keys by which a row finds the record that it updates, best first; empty when every
///   row would be a new record
/// @param pipeline in which deals stand, or null for the workspace's own
/// @param derive templates by field for what no column gives
/// @param notes what people should know about the table
public record Frame(
        List<List<String>> match,
        @Nullable PipelineEntry pipeline,
        Map<String, List<String>> derive,
        List<Phrase> notes) {

    public Frame {
        match = match.stream().map(List::copyOf).toList();
        derive = Map.copyOf(derive);
        notes = List.copyOf(notes);
    }
}
