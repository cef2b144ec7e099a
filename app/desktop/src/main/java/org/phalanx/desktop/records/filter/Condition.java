package org.phalanx.desktop.records.filter;

import java.util.ArrayList;
import java.util.List;
import org.phalanx.kernel.filter.Filter;

/// One condition of a list's filter.
public sealed interface Condition {

    /// A field compared with values.
    ///
    /// @param field key
    /// @param values what the operator takes: `String` (texts, options' keys), `BigDecimal` in what
    ///   people read, `LocalDate`, or `UUID` of a record
    record OnField(String field, Operator operator, List<Object> values) implements Condition {
        public OnField {
            values = List.copyOf(values);
        }
    }

    /// Conditions of which one is enough, or of which all are needed within such a group.
    ///
    /// @param any whether one is enough
    record Group(boolean any, List<Condition> of) implements Condition {
        public Group {
            of = List.copyOf(of);
        }
    }

    /// What was typed as a rule or stands behind a figure, and has no form that can be built here:
    /// it can be read and taken away.
    record Rule(Filter filter) implements Condition {}

    /// Conditions with those within groups in place of the groups.
    static List<Condition> flat(List<Condition> conditions) {
        var all = new ArrayList<Condition>();
        for (Condition condition : conditions) {
            if (condition instanceof Group(boolean _, List<Condition> of)) {
                all.addAll(flat(of));
            } else {
                all.add(condition);
            }
        }
        return all;
    }
}
