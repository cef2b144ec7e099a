package org.phalanx.sales.imports.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.phalanx.kernel.type.Label;

/// Writes mappings in the form that [MappingReader] reads; what goes without saying is left out.
public final class MappingWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final YAMLMapper YAML =
            new YAMLMapper(
                    YAMLFactory.builder()
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .disable(YAMLGenerator.Feature.SPLIT_LINES)
                            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                            .build());

    private MappingWriter() {}

    /// The YAML of a mapping.
    public static String write(Mapping mapping) {
        ObjectNode root = NODES.objectNode();
        root.put("mapping", mapping.name());
        root.put("version", mapping.version());
        root.set("label", label(mapping.label()));
        if (mapping.help() != null) {
            root.set("help", label(mapping.help()));
        }
        ArrayNode files = root.putArray("files");
        mapping.files().forEach(entry -> files.add(entry(entry)));
        try {
            return YAML.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can be written", e);
        }
    }

    private static ObjectNode entry(FileEntry entry) {
        ObjectNode node = NODES.objectNode();
        put(node, "file", entry.files());
        node.put("as", entry.as());
        if (!entry.match().isEmpty()) {
            ArrayNode match = node.putArray("match");
            entry.match().forEach(key -> match.add(oneOrMany(key)));
        }
        if (entry.updateOnly()) {
            node.put("update_only", true);
        }
        putLists(node, "set", entry.set());
        if (entry.pipeline() != null) {
            node.set("pipeline", pipeline(entry.pipeline()));
        }
        ObjectNode columns = node.putObject("columns");
        entry.columns().forEach(c -> columns.set(c.header(), TargetNodes.of(c.targets())));
        putLists(node, "derive", entry.derive());
        putLists(node, "skip", entry.skip());
        put(node, "empty", entry.empty().stream().sorted().toList());
        put(node, "ignore", entry.ignore());
        if (entry.spill() != null) {
            node.put("spill", entry.spill());
        }
        return node;
    }

    private static ObjectNode pipeline(PipelineEntry pipeline) {
        ObjectNode node = NODES.objectNode();
        node.set("name", label(pipeline.name()));
        ObjectNode stages = node.putObject("stages");
        for (PipelineEntry.Stage stage : pipeline.stages()) {
            ObjectNode fields = stages.putObject(stage.text());
            if (stage.name() != null) {
                fields.set("name", label(stage.name()));
            }
            stage.fields().forEach(fields::put);
        }
        if (pipeline.others() != null) {
            ObjectNode others = node.putObject("others");
            pipeline.others().forEach(others::put);
        }
        return node;
    }

    private static ObjectNode label(Label label) {
        return NODES.objectNode().put("zh", label.zh()).put("en", label.en());
    }

    private static void put(ObjectNode node, String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            node.set(key, oneOrMany(List.copyOf(texts)));
        }
    }

    static void putLists(ObjectNode node, String key, Map<String, List<String>> lists) {
        if (!lists.isEmpty()) {
            ObjectNode map = node.putObject(key);
            lists.forEach((field, texts) -> map.set(field, oneOrMany(texts)));
        }
    }

    static JsonNode oneOrMany(List<String> texts) {
        if (texts.size() == 1) {
            return NODES.textNode(texts.getFirst());
        }
        ArrayNode many = NODES.arrayNode();
        texts.forEach(many::add);
        return many;
    }
}
