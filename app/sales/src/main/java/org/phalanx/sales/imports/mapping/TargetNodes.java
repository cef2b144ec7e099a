package org.phalanx.sales.imports.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes where a column goes: as short as it can be said.
final class TargetNodes {

    private TargetNodes() {}

    static JsonNode of(List<Target> targets) {
        if (targets.size() == 1) {
            return of(targets.getFirst());
        }
        ArrayNode many = JsonNodeFactory.instance.arrayNode();
        targets.forEach(target -> many.add(of(target)));
        return many;
    }

    private static JsonNode of(Target target) {
        if (target.cell().equals(CellRule.NONE) && target.link().equals(Link.NONE)) {
            return JsonNodeFactory.instance.textNode(target.path());
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("field", target.path());
        cell(node, target.cell());
        link(node, target.link());
        return node;
    }

    private static void cell(ObjectNode node, CellRule cell) {
        putMap(node, "values", cell.values());
        if (cell.otherwise() != null) {
            node.put("otherwise", cell.otherwise());
        }
        if (cell.multiply() != null) {
            node.put("multiply", cell.multiply());
        }
        if (!cell.formats().isEmpty()) {
            node.set("format", MappingWriter.oneOrMany(cell.formats()));
        }
        if (cell.currency() != null) {
            node.put("currency", cell.currency());
        }
        if (!cell.split().equals(CellRule.SPLIT)) {
            node.put("split", cell.split());
        }
        if (cell.invalid() != CellRule.Invalid.REFUSE) {
            node.put("invalid", word(cell.invalid()));
        }
    }

    private static void link(ObjectNode node, Link link) {
        if (!link.by().isEmpty()) {
            node.set("by", MappingWriter.oneOrMany(link.by()));
        }
        if (link.create() != null) {
            ObjectNode create = node.putObject("create");
            link.create()
                    .forEach((field, texts) -> create.set(field, MappingWriter.oneOrMany(texts)));
        }
        putMap(node, "aliases", link.aliases());
        if (link.missing() != Link.Missing.ASK) {
            node.put("missing", word(link.missing()));
        }
    }

    private static void putMap(ObjectNode node, String key, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            ObjectNode map = node.putObject(key);
            texts.forEach(map::put);
        }
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
