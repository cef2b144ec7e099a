package org.phalanx.store.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.text.SeedLabels;

/// Reads a pack from its YAML files and says exactly where one is wrong.
public final class PackReader {

    private static final YAMLMapper YAML = new YAMLMapper();

    private PackReader() {}

    /// Reads a whole pack.
    ///
    /// @throws PackException when a file is missing or wrong
    public static Pack read(PackFiles files) throws PackException {
        try {
            JsonNode manifest = tree(files, "pack.yaml");
            String name = manifest.path("pack").asText();
            var lists = lists(files);
            var typeReader = new TypeReader(name, lists, tree(files, "common.yaml").path("fields"));
            var types = new LinkedHashMap<String, RecordType>();
            for (String file : files.list("")) {
                JsonNode tree = tree(files, file);
                if (tree.has("type")) {
                    RecordType type = typeReader.read(new PackNode(file, tree));
                    types.put(type.key(), type);
                }
            }
            return new Pack(
                    name,
                    manifest.path("version").asInt(),
                    new PackNode("pack.yaml", manifest).label("label"),
                    new Schema(types),
                    records(files));
        } catch (IOException e) {
            throw new PackException("pack", String.valueOf(e.getMessage()), e);
        }
    }

    /// The version of a pack, from its manifest alone.
    public static int version(PackFiles files) throws PackException {
        try {
            return tree(files, "pack.yaml").path("version").asInt();
        } catch (IOException e) {
            throw new PackException("pack.yaml", String.valueOf(e.getMessage()), e);
        }
    }

    /// What the records of a pack are called, without reading its types.
    public static SeedLabels labels(PackFiles files) throws PackException {
        try {
            String name = tree(files, "pack.yaml").path("pack").asText();
            var labels = new HashMap<UUID, List<Label>>();
            for (PackRecord record : records(files)) {
                labels.put(PackRecord.id(name, record.key()), record.labels());
            }
            return new SeedLabels(labels);
        } catch (IOException e) {
            throw new PackException("pack", String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<String, List<Option>> lists(PackFiles files)
            throws IOException, PackException {
        var lists = new HashMap<String, List<Option>>();
        for (String file : files.list("lists")) {
            var node = new PackNode(file, tree(files, file));
            lists.put(node.text("list"), FieldParts.tree(node));
        }
        return lists;
    }

    private static List<PackRecord> records(PackFiles files) throws IOException, PackException {
        var records = new ArrayList<PackRecord>();
        for (String file : files.list("records")) {
            for (JsonNode one : tree(files, file).path("records")) {
                var node = new PackNode(file, one);
                var fields = new LinkedHashMap<String, Object>();
                one.path("fields")
                        .properties()
                        .forEach(entry -> fields.put(entry.getKey(), plain(entry.getValue())));
                records.add(new PackRecord(node.text("type"), node.text("key"), fields));
            }
        }
        return records;
    }

    private static Object plain(JsonNode value) {
        return YAML.convertValue(value, Object.class);
    }

    private static JsonNode tree(PackFiles files, String file) throws IOException, PackException {
        try (InputStream in = files.open(file)) {
            return YAML.readTree(in);
        } catch (JsonProcessingException e) {
            throw new PackException(file, e.getOriginalMessage(), e);
        }
    }
}
