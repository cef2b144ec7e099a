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
        return all(filter instanceof Filter.And(var parts) ? parts : List.of(filter));
    }

    private static List<Condition> all(List<Filter> parts) {
        var conditions = new ArrayList<Condition>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<Condition.OnField> both =
                    i + 1 < parts.size()
                            ? Spans.of(parts.get(i), parts.get(i + 1))
                            : Optional.empty();
            if (both.isPresent()) {
                conditions.add(both.get());
                i++;
            } else {
                conditions.add(one(parts.get(i)).orElse(new Condition.Rule(parts.get(i))));
            }
        }
        return conditions;
    }

    private static Optional<Condition> one(Filter filter) {
        return filter instanceof Filter.Or(List<Filter> any)
                ? either(any)
                : field(filter).map(on -> on);
    }

    /// One of some; a group within it is one of which all are needed.
    private static Optional<Condition> either(List<Filter> any) {
        var members = new ArrayList<Condition>();
        for (Filter part : any) {
            List<Condition> read = of(part);
            boolean plain = read.stream().allMatch(Condition.OnField.class::isInstance);
            if (!plain || read.isEmpty()) {
                return Optional.empty();
            }
            Condition next = read.size() > 1 ? new Condition.Group(false, read) : read.getFirst();
            Condition last = members.isEmpty() ? null : members.getLast();
            Condition both = together(last, part, next);
            if (both != null) {
                members.removeLast();
            }
            members.add(both == null ? next : both);
        }
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        members.size() == 1
                                ? members.getFirst()
                                : new Condition.Group(true, members));
    }

    /// A set that has this option or that one: one condition with both.
    private static @Nullable Condition together(
            @Nullable Condition before, Filter part, Condition next) {
        if (part instanceof Filter.Includes
                && before instanceof Condition.OnField(String field, var by, List<Object> some)
                && next instanceof Condition.OnField(String same, var also, List<Object> more)
                && field.equals(same)
                && by == also) {
            var values = new ArrayList<>(some);
            values.addAll(more);
            return new Condition.OnField(field, by, values);
        }
        return null;
    }

    private static Optional<Condition.OnField> field(Filter filter) {
        return switch (filter) {
            case Filter.Compare(Operand.Path(FieldPath path), Comparison by, Operand right)
                    when path.isDirect() ->
                    compared(path.last(), by, right);
            case Filter.In(Operand.Path(FieldPath path), List<Literal> values)
                    when path.isDirect() && isChosen(path.last()) ->
                    Optional.of(on(path, Operator.ANY_OF, Branches.tops(path.last(), values)));
            case Filter.Includes(FieldPath path, Literal(Object value)) when path.isDirect() ->
                    Optional.of(on(path, Operator.ANY_OF, List.of(value)));
            case Filter.IsEmpty(FieldPath path) when path.isDirect() ->
                    Optional.of(on(path, Operator.EMPTY, List.of()));
            case Filter.TextMatch(FieldPath path, TextMode mode, String text)
                    when path.isDirect() && mode != TextMode.ENDS_WITH ->
                    Optional.of(
                            on(
                                    path,
                                    mode == TextMode.CONTAINS ? Operator.CONTAINS : Operator.STARTS,
                                    List.of(text)));
            case Filter.Not(Filter that) -> one(that).flatMap(ConditionReading::opposite);
            default -> Optional.empty();
        };
    }

    private static Optional<Condition.OnField> opposite(Condition condition) {
        if (!(condition instanceof Condition.OnField(String field, Operator by, var values))) {
            return Optional.empty();
        }
        Operator turned =
                switch (by) {
                    case ANY_OF -> Operator.NONE_OF;
                    case EMPTY -> Operator.FILLED;
                    case CONTAINS -> Operator.LACKS;
                    case YES -> Operator.NO;
                    default -> null;
                };
        return turned == null
                ? Optional.empty()
                : Optional.of(new Condition.OnField(field, turned, values));
    }

    private static Optional<Condition.OnField> compared(Field field, Comparison by, Operand right) {
        if (right instanceof Operand.Me(var of)) {
            boolean me = by == Comparison.EQUAL && of == null;
            return me ? Optional.of(on(field, Operator.ME)) : Optional.empty();
        }
        if (right instanceof Operand.Today(int days)) {
            boolean past = by == Comparison.LESS && days == 0;
            return past ? Optional.of(on(field, Operator.PAST)) : Optional.empty();
        }
        if (!(right instanceof Literal(Object value))) {
            return Optional.empty();
        }
        Operator operator = operator(field, by, value);
        if (operator == null) {
            return Optional.empty();
        }
        List<Object> values = operator.takes() == 0 ? List.of() : List.of(value);
        return Optional.of(new Condition.OnField(field.key(), operator, values));
    }

    private static @Nullable Operator operator(Field field, Comparison by, Object value) {
        boolean number = value instanceof BigDecimal;
        boolean day = value instanceof LocalDate;
        return switch (by) {
            case EQUAL -> equal(field, value);
            case NOT_EQUAL -> isChosen(field) ? Operator.NONE_OF : null;
            case AT_LEAST -> number ? Operator.AT_LEAST : day ? Operator.FROM : null;
            case AT_MOST -> number ? Operator.AT_MOST : day ? Operator.UNTIL : null;
            case LESS, MORE -> null;
        };
    }

    private static @Nullable Operator equal(Field field, Object value) {
        if (isChosen(field)) {
            return Operator.ANY_OF;
        }
        return switch (value) {
            case Boolean yes -> yes ? Operator.YES : null;
            case BigDecimal _ -> Operator.EQUAL;
            case LocalDate _ -> Operator.ON;
            case String _ -> Operator.IS;
            default -> null;
        };
    }

    private static boolean isChosen(Field field) {
        return field.kind().isOption() || field.kind().isReference();
    }

    private static Condition.OnField on(Field field, Operator operator) {
        return new Condition.OnField(field.key(), operator, List.of());
    }

    private static Condition.OnField on(FieldPath path, Operator operator, List<Object> values) {
        return new Condition.OnField(path.last().key(), operator, values);
    }
}
