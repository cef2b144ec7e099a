package org.phalanx.kernel.filter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.phalanx.kernel.filter.Operand.Literal;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.FieldPath;

/// Writes a filter as the rule that means the same, so that what a screen built can be kept, read
/// and typed on.
public final class FilterText {

    private static final int EXACT_IN_DOUBLE = 15;

    /// What a rule calls the record that it is about.
    private static final String IT = "it";

    /// What it calls one that refers to it.
    private static final String ONE = "one";

    private final String it;

    private FilterText(String it) {
        this.it = it;
    }

    /// The rule's text; `true` for everything.
    public static String of(Filter filter) {
        return new FilterText(IT).text(filter);
    }

    private String text(Filter filter) {
        return switch (filter) {
            case Filter.And(List<Filter> all) -> joined(all, " && ", "true");
            case Filter.Or(List<Filter> any) -> joined(any, " || ", "false");
            case Filter.Not(Filter.IsEmpty(FieldPath path)) -> "has(" + path(path) + ")";
            case Filter.Not(Filter that) -> "!(" + text(that) + ")";
            case Filter.Compare(Operand left, Comparison by, Operand right) ->
                    operand(left) + " " + by.sign() + " " + operand(right);
            case Filter.In(Operand one, List<Literal> values) ->
                    operand(one)
                            + values.stream()
                                    .map(this::operand)
                                    .collect(Collectors.joining(", ", " in [", "]"));
            case Filter.Includes(FieldPath many, Operand one) -> operand(one) + " in " + path(many);
            case Filter.IsEmpty(FieldPath path) -> "!has(" + path(path) + ")";
            case Filter.TextMatch(FieldPath path, TextMode mode, String text) ->
                    path(path) + "." + mode.function() + "(" + quoted(text) + ")";
            case Filter.Some(_, _, String name, Filter such) -> some(name, such);
        };
    }

    private String some(String name, Filter such) {
        String one = it.equals(IT) ? ONE : it + "_";
        return it + "." + name + ".exists(" + one + ", " + new FilterText(one).text(such) + ")";
    }

    private String path(FieldPath path) {
        return it + "." + path.text();
    }

    private String joined(List<Filter> parts, String sign, String none) {
        if (parts.isEmpty()) {
            return none;
        }
        return parts.stream().map(this::part).collect(Collectors.joining(sign));
    }

    private String part(Filter filter) {
        boolean group =
                (filter instanceof Filter.And(var all) && all.size() > 1)
                        || (filter instanceof Filter.Or(var any) && any.size() > 1);
        return group ? "(" + text(filter) + ")" : text(filter);
    }

    private String operand(Operand operand) {
        return switch (operand) {
            case Operand.Path(FieldPath path) -> path(path) + idOf(path);
            case Operand.Self() -> it + ".id";
            case Operand.Literal(Object value) -> literal(value);
            case Operand.Me(FieldPath path) ->
                    path == null ? "me.id" : "me." + path.text() + idOf(path);
            case Operand.Today(int days) -> days == 0 ? "today()" : "today(" + days + ")";
            case Operand.At(Turn turn) -> turn.function() + "()";
            case Operand.Now() -> "now";
        };
    }

    private static String idOf(FieldPath path) {
        return path.last().kind().isReference() ? ".id" : "";
    }

    private static String literal(Object value) {
        return switch (value) {
            case UUID id -> quoted(Bits.text(id));
            case String text -> quoted(text);
            case LocalDate day -> "date(\"" + day + "\")";
            case Instant at -> "instant(\"" + at + "\")";
            case BigDecimal number -> number(number);
            default -> String.valueOf(value);
        };
    }

    /// Rules read plain fractions as binary numbers; longer ones go as text to stay exact.
    private static String number(BigDecimal number) {
        boolean plain = number.precision() <= EXACT_IN_DOUBLE && number.scale() <= EXACT_IN_DOUBLE;
        String digits = number.toPlainString();
        return plain ? digits : "number(\"" + digits + "\")";
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
