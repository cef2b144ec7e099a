package org.phalanx.desktop.records.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.FilterText;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;

/// Filters of any shape in the words of the fields; what has none stays the rule that it is.
final class RuleWords {
    private final Language language;
    private final Texts texts;
    private final BiFunction<Field, Object, String> value;

    /// @param value writes a value of a field
    RuleWords(Language language, Texts texts, BiFunction<Field, Object, String> value) {
        this.language = language;
        this.texts = texts;
        this.value = value;
    }

    String of(Filter filter) {
        return switch (filter) {
            case Filter.And(List<Filter> all) -> joined(all, "rule.and");
            case Filter.Or(List<Filter> any) -> joined(any, "rule.or");
            case Filter.Not(Filter.IsEmpty(FieldPath path)) ->
                    texts.get("rule.filled", label(path));
            case Filter.Not(Filter that) -> texts.get("rule.not", of(that));
            case Filter.IsEmpty(FieldPath path) -> texts.get("rule.empty", label(path));
            case Filter.Compare(Operand.Path(FieldPath path), var by, Operand right) ->
                    label(path) + " " + sign(by.sign()) + " " + operand(path.last(), right);
            case Filter.In(Operand.Path(FieldPath path), List<Operand.Literal> values) ->
                    label(path)
                            + " "
                            + values.stream()
                                    .map(one -> value.apply(path.last(), one.value()))
                                    .collect(Collectors.joining(texts.get("value.or")));
            case Filter.Includes(FieldPath many, Operand one) ->
                    label(many) + " " + operand(many.last(), one);
            case Filter.TextMatch(FieldPath path, var _, String part) ->
                    label(path) + " " + texts.get("value.contains", part);
            case Filter.Some(RecordType of, var _, var _, Filter such) ->
                    texts.get(
                            "rule.some", of.wording().name().in(language.locale().get()), of(such));
            case Filter.In(Operand.Self(), var values) -> texts.get("rule.these", values.size());
            default -> FilterText.of(filter);
        };
    }

    private String joined(List<Filter> parts, String sign) {
        return parts.stream().map(this::of).collect(Collectors.joining(texts.get(sign)));
    }

    private String label(FieldPath path) {
        var labels = new ArrayList<String>();
        path.hops().forEach(hop -> labels.add(hop.label().in(language.locale().get())));
        labels.add(path.last().label().in(language.locale().get()));
        return String.join(" · ", labels);
    }

    private String operand(Field field, Operand operand) {
        return switch (operand) {
            case Operand.Literal(Object literal) -> value.apply(field, literal);
            case Operand.Today(int days) ->
                    days == 0 ? texts.get("rule.today") : texts.get("rule.days", days);
            case Operand.At(var turn) -> texts.get("rule." + turn.function());
            case Operand.Me _ -> texts.get("rule.me");
            case Operand.Now() -> texts.get("rule.now");
            case Operand.Path(FieldPath path) -> label(path);
            case Operand.Self() -> texts.get("rule.self");
        };
    }

    private static String sign(String sign) {
        return switch (sign) {
            case "==" -> "=";
            case "!=" -> "≠";
            case "<=" -> "≤";
            case ">=" -> "≥";
            default -> sign;
        };
    }
}
