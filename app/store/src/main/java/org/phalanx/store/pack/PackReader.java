package org.phalanx.store.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
    private static final String COMMON = "common.yaml";

    private PackReader() {}

    /// Reads a whole pack.
    ///
    /// @throws PackException when a file is missing or wrong
    public static Pack read(PackFiles files) throws PackException {
        try {
            JsonNode manifest = tree(files, "pack.yaml");
            String name = manifest.path("pack").asText();
            var lists = lists(files);
            List<String> own = files.list("");
            JsonNode common =
                    own.contains(COMMON)
                            ? tree(files, COMMON).path("fields")
                            : MissingNode.getInstance();
            var typeReader = new TypeReader(name, lists, common);
            var types = new LinkedHashMap<String, RecordType>();
            for (String file : own) {
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
        List<String> apart = files.list("records");
        for (String file : apart.isEmpty() ? files.list("") : apart) {
            for (JsonNode one : tree(files, file).path("records")) {
                add(new PackNode(file, one), one, records);
            }
        }
        return records;
    }

    private static void add(PackNode node, JsonNode one, List<PackRecord> to) throws PackException {
        String key = node.text("key");
        to.add(new PackRecord(node.text("type"), key, fields(one.path("fields"))));
        for (var has : one.path("has").properties()) {
            String[] way = has.getKey().split("\\.", 2);
            if (way.length != 2) {
                throw new PackException(node.file(), has.getKey() + " is no type.field");
            }
            for (JsonNode part : has.getValue()) {
                Map<String, Object> fields = fields(part);
                fields.put(way[1], key);
                String own = String.valueOf(fields.remove("key"));
                to.add(new PackRecord(way[0], key + "-" + own, fields));
            }
        }
    }

    private static Map<String, Object> fields(JsonNode node) {
        var fields = new LinkedHashMap<String, Object>();
        node.properties().forEach(entry -> fields.put(entry.getKey(), plain(entry.getValue())));
        return fields;
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
