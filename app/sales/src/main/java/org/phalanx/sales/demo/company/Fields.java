package org.phalanx.sales.demo.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.phalanx.sales.demo.company.CompanyPlan.Word;

/// Values of a record as a story's file would have them.
final class Fields {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    Fields with(String field, String value) {
        node.put(field, value);
        return this;
    }

    Fields with(String field, long value) {
        node.put(field, value);
        return this;
    }

    Fields with(String field, Word text) {
        node.putObject(field).put("zh", text.zh()).put("en", text.en());
        return this;
    }

    Fields with(String field, List<String> keys) {
        var array = node.putArray(field);
        keys.forEach(array::add);
        return this;
    }

    JsonNode node() {
        return node;
    }
}
