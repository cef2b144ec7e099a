package org.phalanx.store.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.value.NumberPattern;

/// Reads parts of fields: the options of choices and bands, the trees of cascades, what holds for
/// values, and what the gate makes itself.
///
/// `kind: formula` says with `result` what it gives and with `formula` how; `kind: series` says
/// with `pattern` how numbers look; `required` is yes, no or, like `show`, a condition in CEL.
final class FieldParts {

    private static final String FORMULA = "formula";
    private static final String SERIES = "series";

    private FieldParts() {}

    static List<Option> options(PackNode field) throws PackException {
        var options = new ArrayList<Option>();
        for (Map.Entry<String, JsonNode> entry : field.node().path("options").properties()) {
            var node = new PackNode(field.file() + " " + entry.getKey(), entry.getValue());
            options.add(
                    new Option(
                            entry.getKey(),
                            new Label(node.text("zh"), node.text("en")),
                            null,
                            node.textOrNull("colour"),
                            span(node)));
        }
        return options;
    }

    private static Option.@Nullable Span span(PackNode node) {
        if (!node.has("from") && !node.has("to")) {
            return null;
        }
        BigDecimal from = Objects.requireNonNullElse(node.decimalOrNull("from"), BigDecimal.ZERO);
        return new Option.Span(from, node.decimalOrNull("to"));
    }

    static List<Option> tree(PackNode list) throws PackException {
        var options = new ArrayList<Option>();
        addAll(list.file(), list.node().path("options"), null, options);
        return options;
    }

    private static void addAll(
            String file, JsonNode nodes, @Nullable String parent, List<Option> into)
            throws PackException {
        for (JsonNode one : nodes) {
            var node = new PackNode(file, one);
            String key = node.text("key");
            var label = new Label(node.text("zh"), node.text("en"));
            into.add(new Option(key, label, parent, null, null));
            addAll(file, one.path("children"), key, into);
        }
    }

    /// The kind of value that a field holds.
    static String kind(PackNode node) throws PackException {
        String written = node.text("kind");
        return switch (written) {
            case FORMULA -> node.text("result");
            case SERIES -> "text";
            default -> written;
        };
    }

    static Rules rules(PackNode node) throws PackException {
        String required = node.textOrNull("required");
        boolean always = node.yes("required");
        String condition = required == null || always || required.equals("false") ? null : required;
        String show = node.textOrNull("show");
        return new Rules(
                always,
                node.yes("locked"),
                node.yes("personal"),
                node.textOrNull("initial"),
                latest(node),
                made(node),
                condition == null && show == null ? null : new Rules.When(condition, show));
    }

    private static Rules.@Nullable Made made(PackNode node) throws PackException {
        return switch (node.text("kind")) {
            case FORMULA -> Rules.Made.formula(node.text(FORMULA));
            case SERIES -> {
                String pattern = node.text("pattern");
                if (NumberPattern.of(pattern).isEmpty()) {
                    throw node.wrong("there are no numbers like " + pattern);
                }
                yield Rules.Made.series(pattern);
            }
            default -> null;
        };
    }

    private static Rules.@Nullable Latest latest(PackNode node) throws PackException {
        if (!node.has("latest")) {
            return null;
        }
        PackNode latest = node.at("latest");
        return new Rules.Latest(latest.text("of"), latest.text("by"), latest.text("field"));
    }
}
