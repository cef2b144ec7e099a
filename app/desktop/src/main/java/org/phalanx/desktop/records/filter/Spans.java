package org.phalanx.desktop.records.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.filter.Operand.Literal;
import org.phalanx.kernel.filter.Turn;
import org.phalanx.kernel.type.FieldPath;

/// From a value on and up to another: two comparisons that people see as one condition.
final class Spans {
    private static final int MONTH = 30;
    private static final Map<List<Turn>, Operator> TURNS =
            Map.of(
                    List.of(Turn.FIRST_OF_WEEK, Turn.LAST_OF_WEEK), Operator.THIS_WEEK,
                    List.of(Turn.FIRST_OF_MONTH, Turn.LAST_OF_MONTH), Operator.THIS_MONTH,
                    List.of(Turn.FIRST_OF_QUARTER, Turn.LAST_OF_QUARTER), Operator.THIS_QUARTER,
                    List.of(Turn.FIRST_OF_YEAR, Turn.LAST_OF_YEAR), Operator.THIS_YEAR);

    private Spans() {}

    static Optional<Condition.OnField> of(Filter one, Filter other) {
        if (one instanceof Filter.Compare(Operand.Path(FieldPath path), var by, Operand from)
                && other
                        instanceof Filter.Compare(Operand.Path(FieldPath same), var to, Operand end)
                && by == Comparison.AT_LEAST
                && to == Comparison.AT_MOST
                && path.isDirect()
                && path.equals(same)) {
            String field = path.last().key();
            if (from instanceof Literal(Object low) && end instanceof Literal(Object high)) {
                Operator between = between(low, high);
                return Optional.ofNullable(between)
                        .map(span -> new Condition.OnField(field, span, List.of(low, high)));
            }
            return Optional.ofNullable(relative(from, end))
                    .map(span -> new Condition.OnField(field, span, List.of()));
        }
        return Optional.empty();
    }

    private static @Nullable Operator between(Object low, Object high) {
        if (low instanceof BigDecimal && high instanceof BigDecimal) {
            return Operator.BETWEEN;
        }
        return low instanceof LocalDate && high instanceof LocalDate ? Operator.SPAN : null;
    }

    private static @Nullable Operator relative(Operand from, Operand to) {
        if (from instanceof Operand.Today(int first) && to instanceof Operand.Today(int last)) {
            return first == 0 && last == 0
                    ? Operator.TODAY
                    : first == -MONTH && last == 0
                            ? Operator.LAST_30
                            : first == 0 && last == MONTH ? Operator.NEXT_30 : null;
        }
        return from instanceof Operand.At(Turn first) && to instanceof Operand.At(Turn last)
                ? TURNS.get(List.of(first, last))
                : null;
    }
}
