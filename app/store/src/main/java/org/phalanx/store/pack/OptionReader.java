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

/// Reads the options of choices and bands, and the trees of cascades.
final class OptionReader {

    private OptionReader() {}

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
}
