package org.phalanx.store.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ThreeWayTest {

    private static final int TRIES = 200;
    private static final JsonMapper JSON = new JsonMapper();

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatTheOwnerLeftAloneFollowsThePack(
            @ForAll("definitions") String old, @ForAll("definitions") String next) {
        JsonNode merged = merge(old, next, old);

        assertThat(leaves(merged)).containsAll(leaves(tree(next)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatThePackLeftAloneStaysTheOwners(
            @ForAll("definitions") String old, @ForAll("definitions") String present) {
        assertThat(merge(old, old, present)).isEqualTo(tree(present));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everythingInItCameFromOneSide(
            @ForAll("definitions") String old,
            @ForAll("definitions") String next,
            @ForAll("definitions") String present) {
        var sides = new ArrayList<>(leaves(tree(next)));
        sides.addAll(leaves(tree(present)));

        assertThat(sides).containsAll(leaves(merge(old, next, present)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void mergingTwiceIsMergingOnce(
            @ForAll("definitions") String old,
            @ForAll("definitions") String next,
            @ForAll("definitions") String present) {
        JsonNode once = merge(old, next, present);

        assertThat(merge(old, next, once.toString())).isEqualTo(once);
        assertThat(merge(next, next, once.toString())).isEqualTo(once);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void optionsAreNeverTakenFromRecordsThatHoldThem(
            @ForAll("definitions") String old,
            @ForAll("definitions") String next,
            @ForAll("definitions") String present) {
        assertThat(optionKeys(merge(old, next, present))).containsAll(optionKeys(tree(present)));
    }

    @Test
    void anOrderOfTheOwnersOwnStays() {
        assertThat(
                        optionKeys(
                                merge(
                                        "{\"options\":[{\"key\":\"a\"},{\"key\":\"b\"}]}",
                                        "{\"options\":[{\"key\":\"a\"},{\"key\":\"n\"},{\"key\":\"b\"}]}",
                                        "{\"options\":[{\"key\":\"b\"},{\"key\":\"a\"}]}")))
                .containsExactly("b", "a", "n");
    }

    @Provide
    Arbitrary<String> definitions() {
        Arbitrary<Object> values = Arbitraries.integers().between(0, 3).map(Object.class::cast);
        Arbitrary<String> keys = Arbitraries.of("a", "b", "c");
        Arbitrary<Map<String, Object>> flat =
                Arbitraries.maps(keys, values).ofMaxSize(3).map(m -> m);
        Arbitrary<List<Map<String, Object>>> options =
                Arbitraries.maps(Arbitraries.of("x", "y", "z"), flat)
                        .ofMaxSize(3)
                        .map(ThreeWayTest::options);
        return Arbitraries.maps(
                        Arbitraries.of("label", "rules", "options", "kind"),
                        Arbitraries.integers().between(0, 3))
                .flatMap(shape ->
                        flat.flatMap(inner -> options.map(list -> text(shape, inner, list))));
    }

    private static List<Map<String, Object>> options(Map<String, Map<String, Object>> byKey) {
        var options = new ArrayList<Map<String, Object>>();
        byKey.forEach((key, values) -> {
            var option = new TreeMap<String, Object>(values);
            option.put("key", key);
            options.add(option);
        });
        return options;
    }

    private static String text(
            Map<String, Integer> shape, Map<String, Object> inner, List<?> options) {
        var definition = new TreeMap<String, Object>(shape);
        definition.computeIfPresent("label", (key, value) -> inner);
        definition.computeIfPresent("options", (key, value) -> options);
        try {
            return JSON.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode merge(String old, String next, String present) {
        return tree(ThreeWay.merge(old, next, present));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> optionKeys(JsonNode definition) {
        var keys = new ArrayList<String>();
        definition.path("options").forEach(option -> keys.add(option.path("key").asText()));
        return keys;
    }

    /// Every single value with the way to it; options by their key.
    private static List<String> leaves(JsonNode node) {
        var leaves = new ArrayList<String>();
        collect(node, "", leaves);
        return leaves;
    }

    private static void collect(JsonNode node, String path, List<String> into) {
        if (node.isArray()) {
            node.forEach(one -> collect(one, path + "/" + one.path("key").asText(), into));
        } else if (node.isObject()) {
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                collect(node.get(name), path + "/" + name, into);
            }
        } else {
            into.add(path + "=" + node);
        }
    }
}
