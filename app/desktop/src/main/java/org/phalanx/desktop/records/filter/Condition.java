package org.phalanx.desktop.records.filter;

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

    /// What stands behind a figure and was not built here: it can be read and taken away.
    record Rule(Filter filter) implements Condition {}
}
