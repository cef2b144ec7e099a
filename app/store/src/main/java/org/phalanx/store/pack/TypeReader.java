package org.phalanx.store.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Access;
import org.phalanx.kernel.type.Face;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.type.Origin;
import org.phalanx.kernel.type.Place;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Searching;
import org.phalanx.kernel.type.Shape;
import org.phalanx.kernel.type.Wording;
import org.phalanx.store.schema.IndexColumn;

/// Reads record types and fields from a pack's YAML.
final class TypeReader {

    private static final String DEFAULT_GROUP = "main";

    private final Origin origin;
    private final Map<String, List<Option>> lists;
    private final JsonNode common;

    /// @param lists trees of options by name
    /// @param common fields that every type has
    TypeReader(String pack, Map<String, List<Option>> lists, JsonNode common) {
        this.origin = new Origin(pack, true, false);
        this.lists = lists;
        this.common = common;
    }

    RecordType read(PackNode node) throws PackException {
        var fields = new LinkedHashMap<String, Field>();
        addFields(node.file(), node.node().path("fields"), fields);
        addFields("common.yaml", common, fields);
        RecordType type =
                new RecordType(
                        node.text("type"),
                        new Wording(node.label("label"), labelOrNull(node, "help")),
                        face(node),
                        access(node.at("access")),
                        keys(node.node().path("match")),
                        fields,
                        origin,
                        keys(node.node().path("indexes")));
        if (!fields.containsKey(type.face().title())) {
            throw node.wrong("has no field " + type.face().title() + " for its title");
        }
        refuseUnknownColumns(type, node);
        return type;
    }

    private static void refuseUnknownColumns(RecordType type, PackNode node) throws PackException {
        Set<String> columns = IndexColumn.offered(type);
        for (List<String> index : type.indexes()) {
            for (String word : index) {
                if (!columns.contains(IndexColumn.of(word).column())) {
                    throw node.wrong("has an index over " + word + ", which is no column");
                }
            }
        }
    }

    private void addFields(String file, JsonNode fields, Map<String, Field> into)
            throws PackException {
        for (Map.Entry<String, JsonNode> entry : fields.properties()) {
            var node = new PackNode(file + " " + entry.getKey(), entry.getValue());
            into.putIfAbsent(entry.getKey(), field(entry.getKey(), node, into.size()));
        }
    }

    private Field field(String key, PackNode node, int position) throws PackException {
        String kindKey = FieldParts.kind(node);
        Kind kind = Kind.of(kindKey).orElseThrow(() -> node.wrong("there is no kind " + kindKey));
        String group = node.textOrNull("group");
        return new Field(
                key,
                kind,
                new Wording(node.label("label"), labelOrNull(node, "help")),
                shape(kind, node),
                FieldParts.rules(node),
                new Place(
                        group == null ? DEFAULT_GROUP : group,
                        position,
                        node.yes("list"),
                        total(node)),
                origin);
    }

    private static Place.@Nullable Total total(PackNode node) throws PackException {
        String word = node.textOrNull("total");
        return switch (word) {
            case null -> null;
            case "none" -> Place.Total.NONE;
            case "sum" -> Place.Total.SUM;
            case "average" -> Place.Total.AVERAGE;
            default -> throw node.wrong("there is no total " + word);
        };
    }

    private Shape shape(Kind kind, PackNode node) throws PackException {
        Shape usual = Shape.of(kind);
        String source = node.textOrNull("source");
        List<Option> options = FieldParts.options(node);
        if (source != null) {
            options = lists.get(source);
            if (options == null) {
                throw node.wrong("there is no list " + source);
            }
        }
        if (kind == Kind.REFERENCE && !node.has("to")) {
            throw node.wrong("a reference says where it points: to");
        }
        boolean number = kind.isNumeric();
        return new Shape(
                node.number("scale", usual.scale()),
                number ? usual.maxLength() : node.number("max", usual.maxLength()),
                node.textOrNull("to"),
                options,
                number ? node.decimalOrNull("min") : null,
                number ? node.decimalOrNull("max") : null);
    }

    private static Face face(PackNode node) throws PackException {
        var groups = new LinkedHashMap<String, Label>();
        for (Map.Entry<String, JsonNode> group : node.node().path("groups").properties()) {
            groups.put(group.getKey(), node.at("groups").label(group.getKey()));
        }
        String icon = node.textOrNull("icon");
        return new Face(
                node.label("plural"),
                icon == null ? "file" : icon,
                node.text("title"),
                node.textOrNull("subtitle"),
                groups,
                node.has("search") ? searching(node.at("search")) : Searching.NONE);
    }

    private static Searching searching(PackNode node) throws PackException {
        return new Searching(
                node.number("order", 0),
                node.texts("names"),
                node.texts("texts"),
                node.yes("person"),
                !node.yes("untitled"));
    }

    private static Access access(PackNode node) {
        return new Access(
                "admin".equals(node.textOrNull("write")),
                node.yes("everybody"),
                node.texts("own"),
                node.texts("inherit"));
    }

    private static List<List<String>> keys(JsonNode node) {
        var keys = new ArrayList<List<String>>();
        for (JsonNode key : node) {
            var fields = new ArrayList<String>();
            if (key.isArray()) {
                key.forEach(field -> fields.add(field.asText()));
            } else {
                fields.add(key.asText());
            }
            keys.add(fields);
        }
        return keys;
    }

    private static @Nullable Label labelOrNull(PackNode node, String key) throws PackException {
        return node.has(key) ? node.label(key) : null;
    }
}
