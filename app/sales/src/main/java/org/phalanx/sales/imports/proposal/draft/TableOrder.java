package org.phalanx.sales.imports.proposal.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.proposal.TableProposal;

/// Orders tables so that what is pointed to is imported before what points to it.
final class TableOrder {

    private final Schema schema;
    private final List<TableProposal> tables;
    private final SequencedSet<TableProposal> done = new LinkedHashSet<>();

    private TableOrder(Schema schema, List<TableProposal> tables) {
        this.schema = schema;
        this.tables = tables;
    }

    static List<TableProposal> of(Schema schema, List<TableProposal> tables) {
        var order = new TableOrder(schema, tables);
        tables.forEach(table -> order.put(table, List.of()));
        return List.copyOf(order.done);
    }

    /// @param above tables that wait for this one; a circle is cut where it closes
    private void put(TableProposal table, List<TableProposal> above) {
        if (done.contains(table) || above.contains(table)) {
            return;
        }
        var waiting = new ArrayList<>(above);
        waiting.add(table);
        var needed = needed(table);
        tables.stream()
                .filter(other ->
                        needed.contains(other.type()) && !other.type().equals(table.type()))
                .forEach(other -> put(other, waiting));
        done.add(table);
    }

    private SequencedSet<String> needed(TableProposal table) {
        RecordType type = schema.type(table.type());
        return table.columns().stream()
                .flatMap(column -> column.targets().stream())
                .map(Target::field)
                .map(type::field)
                .filter(field -> field.kind().isReference())
                .map(Field::target)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
