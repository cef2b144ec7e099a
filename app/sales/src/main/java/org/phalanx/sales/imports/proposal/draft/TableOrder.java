package org.phalanx.sales.imports.proposal.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.mapping.Link;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.proposal.ColumnProposal;
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
        return order.bridged(List.copyOf(order.done));
    }

    /// Where tables point to each other in a circle, the first makes what a later one brings, by
    /// name alone; the later one's rows complete it.
    private List<TableProposal> bridged(List<TableProposal> ordered) {
        var bridged = new ArrayList<TableProposal>();
        for (int i = 0; i < ordered.size(); i++) {
            TableProposal table = ordered.get(i);
            Set<String> coming =
                    ordered.subList(i + 1, ordered.size()).stream()
                            .map(TableProposal::type)
                            .collect(Collectors.toSet());
            ordered.subList(0, i + 1).forEach(one -> coming.remove(one.type()));
            for (ColumnProposal column : table.columns()) {
                table = column.isRead() ? table.with(bridged(table, column, coming)) : table;
            }
            bridged.add(table);
        }
        return bridged;
    }

    private ColumnProposal bridged(TableProposal table, ColumnProposal column, Set<String> coming) {
        Target target = column.targets().getFirst();
        Field field = schema.type(table.type()).field(target.field());
        boolean waits =
                field.kind().isReference()
                        && target.rest().isEmpty()
                        && target.link().equals(Link.NONE)
                        && coming.contains(field.target());
        if (!waits
                || column.evidence().unknown() > 0
                || !schema.type(field.target()).isMadeByName()) {
            return column;
        }
        String title = schema.type(field.target()).face().title();
        var made = new Link(List.of(title), Map.of(), Map.of(), Link.Missing.ASK);
        return column.filling(List.of(new Target(target.path(), target.cell(), made)));
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
