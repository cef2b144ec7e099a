package org.phalanx.sales.imports.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// An object as one row: what is nested goes by dotted path, several plain values stand in one cell
/// with semicolons between, lists of objects as they were written.
final class Flat {
    private static final String BETWEEN = ";";

    private Flat() {}

    static SequencedMap<String, String> of(JsonNode object) {
        var cells = new LinkedHashMap<String, String>();
        add("", object, cells);
        return cells;
    }

    private static void add(String path, JsonNode node, SequencedMap<String, String> cells) {
        for (var entry : node.properties()) {
            String name = entry.getKey().isBlank() ? "?" : entry.getKey();
            String full = path.isEmpty() ? name : path + "." + name;
            JsonNode value = entry.getValue();
            if (value.isObject()) {
                add(full, value, cells);
            } else {
                cells.put(full, text(value));
            }
        }
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (!value.isArray()) {
            return plain(value);
        }
        boolean simple =
                StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode);
        return simple
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(one -> one.isNull() ? "" : plain(one))
                        .collect(Collectors.joining(BETWEEN))
                : value.toString();
    }

    private static String plain(JsonNode value) {
        return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
    }
}
