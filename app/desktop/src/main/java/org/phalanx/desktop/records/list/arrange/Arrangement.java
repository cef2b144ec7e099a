package org.phalanx.desktop.records.list.arrange;

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
/// @param group key of the field whose values make groups, empty for none
/// @param frozen columns that stay in sight when the others are scrolled sideways, the title first
public record Arrangement(
        List<String> columns,
        Map<String, Double> widths,
        List<SortBy> sorts,
        List<Condition> conditions,
        String group,
        int frozen) {
    public Arrangement {
        columns = List.copyOf(columns);
        widths = Map.copyOf(widths);
        sorts = List.copyOf(sorts);
        conditions = List.copyOf(conditions);
    }

    /// Of no list yet.
    public static final Arrangement NONE =
            new Arrangement(List.of(), Map.of(), List.of(), List.of(), "", 0);

    /// What a person finds who has arranged nothing.
    public static Arrangement usual(RecordType type) {
        return new Arrangement(Usual.columns(type), Map.of(), List.of(), open(type), "", 1);
    }

    /// What has ended stays out of sight until somebody asks for it.
    private static List<Condition> open(RecordType type) {
        return NextStep.isOpened(type)
                ? List.of(
                        new Condition.OnField(
                                NextStep.STATUS, Operator.ANY_OF, List.of(NextStep.OPEN)))
                : List.of();
    }

    public Arrangement withColumns(List<String> wanted) {
        return new Arrangement(wanted, widths, sorts, conditions, group, frozen);
    }

    public Arrangement withWidths(Map<String, Double> wanted) {
        return new Arrangement(columns, wanted, sorts, conditions, group, frozen);
    }

    public Arrangement withSorts(List<SortBy> wanted) {
        return new Arrangement(columns, widths, wanted, conditions, group, frozen);
    }

    public Arrangement withConditions(List<Condition> wanted) {
        return new Arrangement(columns, widths, sorts, wanted, group, frozen);
    }

    public Arrangement withGroup(String wanted) {
        return new Arrangement(columns, widths, sorts, conditions, wanted, frozen);
    }

    public Arrangement withFrozen(int wanted) {
        return new Arrangement(columns, widths, sorts, conditions, group, wanted);
    }
}
