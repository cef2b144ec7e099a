package org.phalanx.store.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.query.sql.Joins;
import org.phalanx.store.schema.IndexColumn;
import org.phalanx.store.schema.Table;

/// Which queries an index serves that begins with whether a record is in the bin: those whose
/// filter or order is about the column that comes next in it. What belongs to one other record is
/// found by the index of that reference.
final class LeadingIndex {

    private LeadingIndex() {}

    static boolean serves(RecordQuery query) {
        Set<String> next = next(query.type());
        List<Filter> parts =
                query.filter() instanceof Filter.And(List<Filter> all)
                        ? all
                        : List.of(query.filter());
        if (parts.stream().anyMatch(LeadingIndex::isOfOne)) {
            return false;
        }
        Stream<FieldPath> asked = parts.stream().flatMap(part -> part.paths().stream());
        Stream<FieldPath> sorted = query.sorts().stream().limit(1).map(Sort::path);
        return Stream.concat(asked, sorted)
                .filter(FieldPath::isDirect)
                .anyMatch(path -> next.contains(Table.columns(path.last()).getLast()));
    }

    /// The columns that come second where being in the bin comes first.
    private static Set<String> next(RecordType type) {
        return type.indexes().stream()
                .filter(index -> index.size() > 1 && index.getFirst().equals(Joins.DELETED))
                .map(index -> IndexColumn.of(index.get(1)).column())
                .collect(Collectors.toSet());
    }

    /// Whether a condition leaves the records that refer to one other record, or a few by id.
    private static boolean isOfOne(Filter part) {
        return switch (part) {
            case Filter.Compare(Operand left, Comparison by, Operand right) ->
                    by == Comparison.EQUAL && (isReference(left) || isReference(right));
            case Filter.In(Operand one, List<Operand.Literal> _) -> isReference(one);
            default -> false;
        };
    }

    private static boolean isReference(Operand operand) {
        return switch (operand) {
            case Operand.Self() -> true;
            case Operand.Path(FieldPath path) ->
                    path.isDirect() && path.last().kind().isReference();
            default -> false;
        };
    }
}
