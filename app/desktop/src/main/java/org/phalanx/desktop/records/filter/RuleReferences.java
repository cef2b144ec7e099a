package org.phalanx.desktop.records.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.type.FieldPath;

/// Records that a rule names by their ids, for their titles.
final class RuleReferences {

    private final Map<String, List<UUID>> byType = new LinkedHashMap<>();

    private RuleReferences() {}

    /// Their ids by type.
    static Map<String, List<UUID>> in(Filter filter) {
        var references = new RuleReferences();
        references.collect(filter);
        return references.byType;
    }

    private void collect(Filter filter) {
        switch (filter) {
            case Filter.And(List<Filter> all) -> all.forEach(this::collect);
            case Filter.Or(List<Filter> any) -> any.forEach(this::collect);
            case Filter.Not(Filter that) -> collect(that);
            case Filter.Some(var _, var _, var _, Filter such) -> collect(such);
            case Filter.Compare(Operand.Path(FieldPath path), var _, Operand.Literal literal) ->
                    add(path, literal);
            case Filter.In(Operand.Path(FieldPath path), List<Operand.Literal> values) ->
                    values.forEach(literal -> add(path, literal));
            case Filter.Includes(FieldPath path, Operand.Literal literal) -> add(path, literal);
            default -> {
                // names no record of which people know the title
            }
        }
    }

    private void add(FieldPath path, Operand.Literal literal) {
        if (literal.value() instanceof UUID id) {
            byType.computeIfAbsent(path.last().target(), _ -> new ArrayList<>()).add(id);
        }
    }
}
