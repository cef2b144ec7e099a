package org.phalanx.sales.metrics.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.FilterText;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Option;

/// Filters in the words of the fields' labels: `Status = Won`. What has no words of its own stays
/// as the rule that it is.
final class FilterWords {

    private final Locale locale;
    private final boolean chinese;

    FilterWords(Locale locale) {
        this.locale = locale;
        this.chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }

    String of(Filter filter) {
        return switch (filter) {
            case Filter.And(List<Filter> all) -> joined(all, chinese ? "，" : ", ");
            case Filter.Or(List<Filter> any) -> joined(any, chinese ? " 或 " : " or ");
            case Filter.Compare(
                            Operand.Path(FieldPath path),
                            Comparison by,
                            Operand.Literal(Object value)) ->
                    of(path) + " " + sign(by) + " " + value(path.last(), value);
            case Filter.In(Operand.Path(FieldPath path), List<Operand.Literal> values) ->
                    of(path)
                            + " "
                            + values.stream()
                                    .map(literal -> value(path.last(), literal.value()))
                                    .collect(Collectors.joining(" / "));
            case Filter.IsEmpty(FieldPath path) -> of(path) + (chinese ? " 为空" : " is empty");
            default -> FilterText.of(filter);
        };
    }

    private String joined(List<Filter> parts, String sign) {
        return parts.stream().map(this::of).collect(Collectors.joining(sign));
    }

    /// A path by its labels, outermost last.
    String of(FieldPath path) {
        var labels = new ArrayList<String>();
        path.hops().forEach(hop -> labels.add(hop.label().in(locale)));
        labels.add(path.last().label().in(locale));
        return String.join(chinese ? "的" : " · ", labels);
    }

    private static String sign(Comparison by) {
        return switch (by) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "≠";
            case LESS -> "<";
            case AT_MOST -> "≤";
            case MORE -> ">";
            case AT_LEAST -> "≥";
        };
    }

    private String value(Field field, Object value) {
        if (value instanceof Boolean yes) {
            return chinese ? (yes ? "是" : "否") : (yes ? "yes" : "no");
        }
        String text = value.toString();
        return field.option(text).map(Option::label).map(label -> label.in(locale)).orElse(text);
    }
}
