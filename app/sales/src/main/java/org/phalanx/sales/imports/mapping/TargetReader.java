package org.phalanx.sales.imports.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads where a column goes.
final class TargetReader {

    private static final Set<String> OF_CELL =
            Set.of("values", "otherwise", "multiply", "format", "currency", "split", "invalid");
    private static final Set<String> OF_LINK = Set.of("by", "create", "aliases", "missing");
    private static final Set<String> KEYS =
            Stream.of(OF_CELL, OF_LINK, Set.of("field"))
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());

    private TargetReader() {}

    static List<Target> targets(MappingNode node) throws MappingException {
        var targets = new ArrayList<Target>();
        for (MappingNode one : node.elements()) {
            targets.add(one.isText() ? Target.of(one.text()) : target(one));
        }
        if (targets.isEmpty()) {
            throw node.wrong("import.mapping.empty", "field");
        }
        return targets;
    }

    private static Target target(MappingNode node) throws MappingException {
        node.only(KEYS);
        return new Target(node.at("field").text(), cell(node), link(node));
    }

    private static CellRule cell(MappingNode node) throws MappingException {
        if (OF_CELL.stream().noneMatch(node::has)) {
            return CellRule.NONE;
        }
        String split = node.textOrNull("split");
        return new CellRule(
                node.at("values").textMap(),
                node.textOrNull("otherwise"),
                factor(node),
                node.at("format").texts(),
                node.textOrNull("currency"),
                split == null ? CellRule.SPLIT : split,
                choice(node.at("invalid"), CellRule.Invalid.class, CellRule.Invalid.REFUSE));
    }

    private static Link link(MappingNode node) throws MappingException {
        if (OF_LINK.stream().noneMatch(node::has)) {
            return Link.NONE;
        }
        @Nullable Map<String, List<String>> create =
                node.has("create") ? node.at("create").textLists() : null;
        return new Link(
                node.at("by").texts(),
                create,
                node.at("aliases").textMap(),
                choice(node.at("missing"), Link.Missing.class, Link.Missing.ASK));
    }

    private static @Nullable BigDecimal factor(MappingNode node) throws MappingException {
        String text = node.textOrNull("multiply");
        if (text == null) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw node.at("multiply").wrong("import.mapping.no-number", text);
        }
    }

    private static <E extends Enum<E>> E choice(MappingNode node, Class<E> of, E otherwise)
            throws MappingException {
        if (node.json().isMissingNode()) {
            return otherwise;
        }
        String text = node.text();
        for (E one : of.getEnumConstants()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
                return one;
            }
        }
        throw node.wrong("import.mapping.no-choice", text);
    }
}
