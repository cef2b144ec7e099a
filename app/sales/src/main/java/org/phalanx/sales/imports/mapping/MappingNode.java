package org.phalanx.sales.imports.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Label;

/// A piece of a mapping that knows where it stands, to name the place when something is wrong.
record MappingNode(String place, JsonNode json) {

    MappingNode at(String key) {
        return new MappingNode(
                place.endsWith(":") ? place + " " + key : place + "." + key, json.path(key));
    }

    boolean has(String key) {
        return json.hasNonNull(key);
    }

    boolean isText() {
        return json.isValueNode() && !json.isNull();
    }

    boolean isList() {
        return json.isArray();
    }

    /// The text of a scalar.
    String text() throws MappingException {
        if (!isText()) {
            throw wrong("import.mapping.no-text", json.isMissingNode() ? "" : json.toString());
        }
        return json.asText();
    }

    @Nullable String textOrNull(String key) throws MappingException {
        return has(key) ? at(key).text() : null;
    }

    boolean yes(String key) throws MappingException {
        if (!has(key)) {
            return false;
        }
        if (!json.get(key).isBoolean()) {
            throw at(key).wrong("import.mapping.no-yes-no", json.get(key).toString());
        }
        return json.get(key).booleanValue();
    }

    int number(int otherwise) throws MappingException {
        if (json.isMissingNode()) {
            return otherwise;
        }
        if (!json.canConvertToInt()) {
            throw wrong("import.mapping.no-number", json.toString());
        }
        return json.intValue();
    }

    Label label() throws MappingException {
        only(Set.of("zh", "en"));
        return new Label(at("zh").text(), at("en").text());
    }

    /// The members of a map, in order.
    Map<String, MappingNode> members() throws MappingException {
        var members = new LinkedHashMap<String, MappingNode>();
        if (json.isMissingNode() || json.isNull()) {
            return members;
        }
        if (!json.isObject()) {
            throw wrong("import.mapping.no-map", json.toString());
        }
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            members.put(member.getKey(), at(member.getKey()));
        }
        return members;
    }

    /// The elements of a list; one that isn't written as a list is a list of one.
    List<MappingNode> elements() {
        if (json.isMissingNode() || json.isNull()) {
            return List.of();
        }
        if (!isList()) {
            return List.of(this);
        }
        var elements = new ArrayList<MappingNode>();
        for (int i = 0; i < json.size(); i++) {
            elements.add(new MappingNode(place + "[" + (i + 1) + "]", json.get(i)));
        }
        return elements;
    }

    /// A text or a list of them.
    List<String> texts() throws MappingException {
        var texts = new ArrayList<String>();
        for (MappingNode element : elements()) {
            texts.add(element.text());
        }
        return texts;
    }

    /// A map of texts or lists of them.
    Map<String, List<String>> textLists() throws MappingException {
        var lists = new LinkedHashMap<String, List<String>>();
        for (Map.Entry<String, MappingNode> member : members().entrySet()) {
            lists.put(member.getKey(), member.getValue().texts());
        }
        return lists;
    }

    /// A map of texts.
    Map<String, String> textMap() throws MappingException {
        var texts = new LinkedHashMap<String, String>();
        for (Map.Entry<String, MappingNode> member : members().entrySet()) {
            texts.put(member.getKey(), member.getValue().text());
        }
        return texts;
    }

    /// Refuses keys that mean nothing here: a slip of the pen must not pass unseen.
    void only(Set<String> known) throws MappingException {
        for (Map.Entry<String, MappingNode> member : members().entrySet()) {
            if (!known.contains(member.getKey())) {
                throw member.getValue().wrong("import.mapping.unknown-key", member.getKey());
            }
        }
    }

    MappingException wrong(String key, String detail) {
        return new MappingException(place, key, detail);
    }
}
