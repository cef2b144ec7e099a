package org.phalanx.desktop.records.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.filter.Operand.Literal;
import org.phalanx.kernel.filter.TextMode;
import org.phalanx.kernel.filter.Turn;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// Turns conditions into the filter that runs as SQL and can be written as a rule.
public final class ConditionFilter {
    private static final int MONTH = 30;

    private final Schema schema;

    public ConditionFilter(Schema schema) {
        this.schema = schema;
    }

    /// Records that pass all conditions. Those on fields that the type doesn't have are left out.
    public Filter of(RecordType type, List<Condition> conditions) {
        return Filter.and(parts(type, conditions));
    }

    private List<Filter> parts(RecordType type, List<Condition> conditions) {
        var parts = new ArrayList<Filter>();
        for (Condition condition : conditions) {
            switch (condition) {
                case Condition.Rule(Filter filter) -> parts.add(filter);
                case Condition.Group(boolean any, List<Condition> of) -> {
                    List<Filter> within = parts(type, of);
                    if (!within.isEmpty()) {
                        parts.add(any ? Filter.or(within) : Filter.and(within));
                    }
                }
                case Condition.OnField on when type.fields().containsKey(on.field()) ->
                        parts.add(of(schema.path(type.key(), on.field()), on));
                case Condition.OnField _ -> {
                    // the field came with an import or a pack that is gone
                }
            }
        }
        return parts;
    }

    private Filter of(FieldPath path, Condition.OnField on) {
        List<Object> values = on.values();
        return switch (on.operator()) {
            case CONTAINS -> text(path, TextMode.CONTAINS, values);
            case LACKS -> new Filter.Not(text(path, TextMode.CONTAINS, values));
            case STARTS -> text(path, TextMode.STARTS_WITH, values);
            case IS, EQUAL, ON -> compare(path, Comparison.EQUAL, values.getFirst());
            case AT_LEAST, FROM -> compare(path, Comparison.AT_LEAST, values.getFirst());
            case AT_MOST, UNTIL -> compare(path, Comparison.AT_MOST, values.getFirst());
            case BETWEEN, SPAN -> between(path, values.getFirst(), values.getLast());
            case ANY_OF -> anyOf(path, values);
            case NONE_OF -> new Filter.Not(anyOf(path, values));
            case ME ->
                    new Filter.Compare(
                            new Operand.Path(path), Comparison.EQUAL, new Operand.Me(null));
            case YES -> compare(path, Comparison.EQUAL, true);
            case NO -> new Filter.Not(compare(path, Comparison.EQUAL, true));
            case EMPTY -> new Filter.IsEmpty(path);
            case FILLED -> new Filter.Not(new Filter.IsEmpty(path));
            default -> relative(path, on.operator());
        };
    }

    private static Filter relative(FieldPath path, Operator operator) {
        return switch (operator) {
            case TODAY -> days(path, 0, 0);
            case LAST_30 -> days(path, -MONTH, 0);
            case NEXT_30 -> days(path, 0, MONTH);
            case PAST -> compare(path, Comparison.LESS, new Operand.Today(0));
            case THIS_WEEK -> within(path, Turn.FIRST_OF_WEEK, Turn.LAST_OF_WEEK);
            case THIS_MONTH -> within(path, Turn.FIRST_OF_MONTH, Turn.LAST_OF_MONTH);
            case THIS_QUARTER -> within(path, Turn.FIRST_OF_QUARTER, Turn.LAST_OF_QUARTER);
            case THIS_YEAR -> within(path, Turn.FIRST_OF_YEAR, Turn.LAST_OF_YEAR);
            default -> throw new IllegalArgumentException(operator + " takes values");
        };
    }

    private static Filter within(FieldPath path, Turn first, Turn last) {
        return compare(path, Comparison.AT_LEAST, new Operand.At(first))
                .and(compare(path, Comparison.AT_MOST, new Operand.At(last)));
    }

    private static Filter days(FieldPath path, int from, int to) {
        return compare(path, Comparison.AT_LEAST, new Operand.Today(from))
                .and(compare(path, Comparison.AT_MOST, new Operand.Today(to)));
    }

    private static Filter compare(FieldPath path, Comparison by, Operand other) {
        return new Filter.Compare(new Operand.Path(path), by, other);
    }

    private static Filter between(FieldPath path, Object from, Object to) {
        return compare(path, Comparison.AT_LEAST, from).and(compare(path, Comparison.AT_MOST, to));
    }

    private static Filter compare(FieldPath path, Comparison by, Object value) {
        return Filter.compare(path, by, value);
    }

    private static Filter text(FieldPath path, TextMode mode, List<Object> values) {
        return new Filter.TextMatch(path, mode, values.getFirst().toString());
    }

    private static Filter anyOf(FieldPath path, List<Object> values) {
        Kind kind = path.last().kind();
        if (kind == Kind.CHOICES || kind == Kind.TAGS) {
            return Filter.or(
                    values.stream()
                            .<Filter>map(value -> new Filter.Includes(path, new Literal(value)))
                            .toList());
        }
        List<Literal> all =
                (kind == Kind.CASCADE ? withBelow(path.last(), values) : values)
                        .stream().map(Literal::new).toList();
        return new Filter.In(new Operand.Path(path), all);
    }

    /// Nodes of a tree with all that lies below them.
    private static List<Object> withBelow(Field field, List<Object> keys) {
        Set<Object> wanted = new HashSet<>(keys);
        int before;
        do {
            before = wanted.size();
            for (Option option : field.shape().options()) {
                String parent = option.parent();
                if (parent != null && wanted.contains(parent)) {
                    wanted.add(option.key());
                }
            }
        } while (wanted.size() > before);
        return field.shape().options().stream()
                .<Object>map(Option::key)
                .filter(wanted::contains)
                .toList();
    }
}
