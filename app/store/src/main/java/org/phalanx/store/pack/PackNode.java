package org.phalanx.store.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Label;

/// A piece of a pack's YAML that knows its file, to name it when something is wrong.
record PackNode(String file, JsonNode node) {

    PackNode at(String key) {
        return new PackNode(file + " " + key, node.path(key));
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text(String key) throws PackException {
        if (!node.hasNonNull(key)) {
            throw new PackException(file, "has no " + key);
        }
        return node.get(key).asText();
    }

    @Nullable String textOrNull(String key) {
        return node.hasNonNull(key) ? node.get(key).asText() : null;
    }

    boolean yes(String key) {
        return node.path(key).asBoolean();
    }

    int number(String key, int otherwise) {
        return node.path(key).asInt(otherwise);
    }

    @Nullable BigDecimal decimalOrNull(String key) {
        return node.hasNonNull(key) ? new BigDecimal(node.get(key).asText()) : null;
    }

    Label label(String key) throws PackException {
        PackNode label = at(key);
        return new Label(label.text("zh"), label.text("en"));
    }

    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        node.path(key).forEach(one -> texts.add(one.asText()));
        return texts;
    }

    PackException wrong(String what) {
        return new PackException(file, what);
    }
}
