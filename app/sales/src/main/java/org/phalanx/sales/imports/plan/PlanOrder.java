package org.phalanx.sales.imports.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.mapping.FileEntry;

/// Orders the parts of a plan so that what is pointed to is imported before what points to it.
public final class PlanOrder {

    private final Schema schema;
    private final List<ImportPlan.Part> parts;
    private final SequencedSet<ImportPlan.Part> done = new LinkedHashSet<>();

    private PlanOrder(Schema schema, List<ImportPlan.Part> parts) {
        this.schema = schema;
        this.parts = parts;
    }

    /// The same plan in that order; what doesn't matter stays as it was.
    public static ImportPlan of(Schema schema, ImportPlan plan) {
        var order = new PlanOrder(schema, plan.entries());
        plan.entries().forEach(part -> order.put(part, List.of()));
        return new ImportPlan(plan.tables(), List.copyOf(order.done));
    }

    /// @param above parts that wait for this one; a circle is cut where it closes
    private void put(ImportPlan.Part part, List<ImportPlan.Part> above) {
        if (done.contains(part) || above.contains(part)) {
            return;
        }
        var waiting = new ArrayList<>(above);
        waiting.add(part);
        Set<String> needed = needed(part.entry());
        parts.stream()
                .filter(other -> needed.contains(other.entry().as()))
                .filter(other -> !other.entry().as().equals(part.entry().as()))
                .forEach(other -> put(other, waiting));
        done.add(part);
    }

    private Set<String> needed(FileEntry entry) {
        RecordType type = schema.type(entry.as());
        return entry.columns().stream()
                .flatMap(column -> column.targets().stream())
                .map(target -> type.field(target.field()))
                .filter(field -> field.kind().isReference())
                .map(Field::target)
                .collect(Collectors.toSet());
    }
}
