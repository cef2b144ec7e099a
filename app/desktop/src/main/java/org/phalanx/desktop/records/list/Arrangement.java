package org.phalanx.desktop.records.list;

import java.util.List;
import java.util.Map;
import org.phalanx.desktop.records.filter.Condition;
import org.phalanx.desktop.records.filter.Operator;
import org.phalanx.desktop.records.list.rows.SortBy;
import org.phalanx.desktop.records.list.rows.Usual;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.kernel.type.RecordType;

/// How a person has arranged the list of a type.
///
/// @param columns keys of fields in order
/// @param widths of columns that were resized, by field key
/// @param sorts first to last, none for the usual order
/// @param conditions its filter
record Arrangement(
        List<String> columns,
        Map<String, Double> widths,
        List<SortBy> sorts,
        List<Condition> conditions) {
    Arrangement {
        columns = List.copyOf(columns);
        widths = Map.copyOf(widths);
        sorts = List.copyOf(sorts);
        conditions = List.copyOf(conditions);
    }

    /// What a person finds who has arranged nothing.
    static Arrangement usual(RecordType type) {
        return new Arrangement(Usual.columns(type), Map.of(), List.of(), open(type));
    }

    /// What has ended stays out of sight until somebody asks for it.
    private static List<Condition> open(RecordType type) {
        return NextStep.isOpened(type)
                ? List.of(
                        new Condition.OnField(
                                NextStep.STATUS, Operator.ANY_OF, List.of(NextStep.OPEN)))
                : List.of();
    }

    Arrangement withColumns(List<String> wanted) {
        return new Arrangement(wanted, widths, sorts, conditions);
    }

    Arrangement withWidths(Map<String, Double> wanted) {
        return new Arrangement(columns, wanted, sorts, conditions);
    }

    Arrangement withSorts(List<SortBy> wanted) {
        return new Arrangement(columns, widths, wanted, conditions);
    }

    Arrangement withConditions(List<Condition> wanted) {
        return new Arrangement(columns, widths, sorts, wanted);
    }
}
