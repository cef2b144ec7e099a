package org.phalanx.desktop.records.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.filter.Operand.Literal;
import org.phalanx.kernel.filter.TextMode;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;

/// Takes a filter apart into conditions that people can change; what has no such form stays whole.
public final class ConditionReading {
    private ConditionReading() {}

    /// The conditions that together mean the filter.
    public static List<Condition> of(Filter filter) {
        List<Filter> parts = filter instanceof Filter.And(var all) ? all : List.of(filter);
        var conditions = new ArrayList<Condition>();
        for (Filter part : parts) {
            Condition next = one(part).<Condition>map(on -> on).orElse(new Condition.Rule(part));
            Optional<Condition> span =
                    conditions.isEmpty() ? Optional.empty() : span(conditions.getLast(), next);
            if (span.isPresent()) {
                conditions.set(conditions.size() - 1, span.get());
            } else {
                conditions.add(next);
            }
        }
        return conditions;
    }

    /// From a value on and up to another: one condition with both ends.
    private static Optional<Condition> span(Condition before, Condition next) {
        if (before instanceof Condition.OnField(String field, Operator from, List<Object> low)
                && next instanceof Condition.OnField(String same, Operator to, List<Object> high)
                && field.equals(same)) {
            var ends = List.of(low.getFirst(), high.getFirst());
            if (from == Operator.FROM && to == Operator.UNTIL) {
                return Optional.of(new Condition.OnField(field, Operator.SPAN, ends));
            }
            if (from == Operator.AT_LEAST && to == Operator.AT_MOST) {
                return Optional.of(new Condition.OnField(field, Operator.BETWEEN, ends));
            }
        }
        return Optional.empty();
    }

    private static Optional<Condition.OnField> one(Filter filter) {
        return switch (filter) {
            case Filter.Compare(
                            Operand.Path(FieldPath path),
                            Comparison by,
                            Operand.Literal(Object value))
                    when path.isDirect() ->
                    compared(path.last(), by, value);
            case Filter.Compare(Operand.Path(FieldPath path), Comparison by, Operand.Me(var of))
                    when path.isDirect() && by == Comparison.EQUAL && of == null ->
                    Optional.of(on(path, Operator.ME, List.of()));
            case Filter.In(Operand.Path(FieldPath path), List<Literal> values)
                    when path.isDirect() && isChosen(path.last()) ->
                    Optional.of(on(path, Operator.ANY_OF, values(values)));
            case Filter.Not(Filter.In(Operand.Path(FieldPath path), List<Literal> values))
                    when path.isDirect() && isChosen(path.last()) ->
                    Optional.of(on(path, Operator.NONE_OF, values(values)));
            case Filter.Includes(FieldPath path, Operand.Literal(Object value))
                    when path.isDirect() ->
                    Optional.of(on(path, Operator.ANY_OF, List.of(value)));
            case Filter.IsEmpty(FieldPath path) when path.isDirect() ->
                    Optional.of(on(path, Operator.EMPTY, List.of()));
            case Filter.Not(Filter.IsEmpty(FieldPath path)) when path.isDirect() ->
                    Optional.of(on(path, Operator.FILLED, List.of()));
            case Filter.TextMatch(FieldPath path, TextMode mode, String text)
                    when path.isDirect() && mode != TextMode.ENDS_WITH ->
                    Optional.of(
                            on(
                                    path,
                                    mode == TextMode.CONTAINS ? Operator.CONTAINS : Operator.STARTS,
                                    List.of(text)));
            default -> Optional.empty();
        };
    }

    private static Optional<Condition.OnField> compared(Field field, Comparison by, Object value) {
        Operator operator =
                switch (by) {
                    case EQUAL -> equal(field, value);
                    case NOT_EQUAL -> isChosen(field) ? Operator.NONE_OF : null;
                    case AT_LEAST ->
                            value instanceof BigDecimal
                                    ? Operator.AT_LEAST
                                    : value instanceof LocalDate ? Operator.FROM : null;
                    case AT_MOST ->
                            value instanceof BigDecimal
                                    ? Operator.AT_MOST
                                    : value instanceof LocalDate ? Operator.UNTIL : null;
                    case LESS, MORE -> null;
                };
        if (operator == null) {
            return Optional.empty();
        }
        List<Object> values = operator.takes() == 0 ? List.of() : List.of(value);
        return Optional.of(new Condition.OnField(field.key(), operator, values));
    }

    private static @Nullable Operator equal(Field field, Object value) {
        if (isChosen(field)) {
            return Operator.ANY_OF;
        }
        return switch (value) {
            case Boolean yes -> yes ? Operator.YES : Operator.NO;
            case BigDecimal _ -> Operator.EQUAL;
            case LocalDate _ -> Operator.ON;
            case String _ -> Operator.IS;
            default -> null;
        };
    }

    private static boolean isChosen(Field field) {
        return field.kind().isOption() || field.kind().isReference();
    }

    private static Condition.OnField on(FieldPath path, Operator operator, List<Object> values) {
        return new Condition.OnField(path.last().key(), operator, values);
    }

    private static List<Object> values(List<Literal> literals) {
        return literals.stream().map(Literal::value).toList();
    }
}
