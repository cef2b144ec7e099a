package org.phalanx.store.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Merges a definition of a new pack into one that its owner may have changed since the old pack:
/// property by property, option by option, what the owner changed stays.
final class ThreeWay {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEY = "key";

    private ThreeWay() {}

    /// @param old as the old pack had it, or null
    /// @param next as the new pack has it
    /// @param present as it stands in the workspace, or null
    static String merge(@Nullable String old, @Nullable String next, @Nullable String present) {
        if (next == null || present == null) {
            return String.valueOf(next == null ? present : next);
        }
        try {
            JsonNode base = old == null ? JSON.createObjectNode() : JSON.readTree(old);
            return JSON.writeValueAsString(
                    merge(base, JSON.readTree(next), JSON.readTree(present)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no definition", e);
        }
    }

    private static JsonNode merge(JsonNode old, JsonNode next, JsonNode present) {
        if (next.equals(old)) {
            return present;
        }
        if (areKeyed(old, next, present)) {
            return mergeKeyed(byKey(old), byKey(next), byKey(present));
        }
        if (present.equals(old)) {
            return next;
        }
        if (!(next instanceof ObjectNode) || !(present instanceof ObjectNode mine)) {
            return present;
        }
        ObjectNode merged = JSON.createObjectNode();
        var keys = new LinkedHashSet<String>();
        next.fieldNames().forEachRemaining(keys::add);
        mine.fieldNames().forEachRemaining(keys::add);
        for (String key : keys) {
            JsonNode value = merge(old.path(key), next.path(key), mine.path(key));
            if (!value.isMissingNode()) {
                merged.set(key, value);
            }
        }
        return merged;
    }

    /// Whether all three are lists, and one of them of things with keys, such as options.
    private static boolean areKeyed(JsonNode... nodes) {
        boolean keyed = false;
        for (JsonNode node : nodes) {
            if (!node.isArray() && !node.isMissingNode()) {
                return false;
            }
            keyed |= node.path(0).has(KEY);
        }
        return keyed;
    }

    private static SequencedMap<String, JsonNode> byKey(JsonNode list) {
        var byKey = new LinkedHashMap<String, JsonNode>();
        list.forEach(one -> byKey.put(one.path(KEY).asText(), one));
        return byKey;
    }

    /// Each on its own. Those that the pack no longer has stay, since records hold them; those that
    /// the owner took away stay away.
    private static JsonNode mergeKeyed(
            SequencedMap<String, JsonNode> old,
            SequencedMap<String, JsonNode> next,
            SequencedMap<String, JsonNode> present) {
        ArrayNode merged = JSON.createArrayNode();
        for (String key : order(old, next, present)) {
            JsonNode mine = present.get(key);
            JsonNode packs = next.get(key);
            if (mine != null && packs != null) {
                JsonNode base = old.get(key);
                merged.add(merge(base == null ? MissingNode.getInstance() : base, packs, mine));
            } else if (mine != null) {
                merged.add(mine);
            } else if (packs != null && !old.containsKey(key)) {
                merged.add(packs);
            }
        }
        return merged;
    }

    /// The pack's order, unless the owner made one of his own.
    private static Set<String> order(
            SequencedMap<String, JsonNode> old,
            SequencedMap<String, JsonNode> next,
            SequencedMap<String, JsonNode> present) {
        var left = new ArrayList<>(old.keySet());
        left.retainAll(present.keySet());
        var mine = new ArrayList<>(present.keySet());
        mine.retainAll(old.keySet());
        boolean reordered = !mine.equals(left);
        var order = new LinkedHashSet<>(reordered ? present.keySet() : next.keySet());
        order.addAll(reordered ? next.keySet() : present.keySet());
        return order;
    }
}
