package org.phalanx.sales.imports.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Label;

/// Reads one entry of a mapping: everything but its columns.
final class EntryReader {

    private static final Set<String> KEYS =
            Set.of(
                    "file",
                    "as",
                    "match",
                    "update_only",
                    "set",
                    "pipeline",
                    "columns",
                    "derive",
                    "skip",
                    "empty",
                    "ignore",
                    "spill");

    private EntryReader() {}

    static FileEntry entry(MappingNode node) throws MappingException {
        node.only(KEYS);
        List<String> files = node.at("file").texts();
        if (files.isEmpty()) {
            throw node.at("file").wrong("import.mapping.empty", "file");
        }
        return new FileEntry(
                files,
                node.at("as").text(),
                keys(node.at("match")),
                node.yes("update_only"),
                node.at("set").textLists(),
                node.has("pipeline") ? pipeline(node.at("pipeline")) : null,
                columns(node.at("columns")),
                node.at("derive").textLists(),
                node.at("skip").textLists(),
                Set.copyOf(node.at("empty").texts()),
                node.at("ignore").texts(),
                node.has("spill") ? node.at("spill").text() : null);
    }

    private static List<List<String>> keys(MappingNode node) throws MappingException {
        var keys = new ArrayList<List<String>>();
        for (MappingNode key : node.elements()) {
            keys.add(key.texts());
        }
        return keys;
    }

    private static List<ColumnEntry> columns(MappingNode node) throws MappingException {
        var columns = new ArrayList<ColumnEntry>();
        for (Map.Entry<String, MappingNode> column : node.members().entrySet()) {
            columns.add(new ColumnEntry(column.getKey(), TargetReader.targets(column.getValue())));
        }
        return columns;
    }

    private static PipelineEntry pipeline(MappingNode node) throws MappingException {
        node.only(Set.of("name", "stages", "others"));
        var stages = new ArrayList<PipelineEntry.Stage>();
        for (Map.Entry<String, MappingNode> stage : node.at("stages").members().entrySet()) {
            stages.add(stage(stage.getKey(), stage.getValue()));
        }
        return new PipelineEntry(
                label(node.at("name")),
                stages,
                node.has("others") ? node.at("others").textMap() : null);
    }

    private static PipelineEntry.Stage stage(String text, MappingNode node)
            throws MappingException {
        @Nullable Label name = null;
        var fields = new LinkedHashMap<String, String>();
        for (Map.Entry<String, MappingNode> member : node.members().entrySet()) {
            if (member.getKey().equals("name")) {
                name = label(member.getValue());
            } else {
                fields.put(member.getKey(), member.getValue().text());
            }
        }
        return new PipelineEntry.Stage(text, name, fields);
    }

    private static Label label(MappingNode node) throws MappingException {
        return node.isText() ? Label.of(node.text()) : node.label();
    }
}
