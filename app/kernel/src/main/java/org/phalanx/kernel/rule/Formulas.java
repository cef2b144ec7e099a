package org.phalanx.kernel.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// The formulas of a type, each after those that it reads.
///
/// @param inOrder by key of the field that holds the result
public record Formulas(SequencedMap<String, Formula> inOrder) {

    /// Reads all formulas of a type.
    ///
    /// @return refused with the texts' faults, or with the circle that formulas make
    public static Reading<Formulas> of(Rules rules, Schema schema, RecordType type) {
        var read = new LinkedHashMap<String, Formula>();
        var reasons = new ArrayList<Refusal>();
        for (Field field : type.fields().values()) {
            String text = field.formula();
            if (text != null && !field.origin().retired()) {
                switch (rules.formula(schema, type, field, text)) {
                    case Reading.Understood(Formula formula) -> read.put(field.key(), formula);
                    case Reading.Refused(List<Refusal> faults) -> reasons.addAll(faults);
                }
            }
        }
        return reasons.isEmpty() ? sorted(type, read) : new Reading.Refused<>(reasons);
    }

    private static Reading<Formulas> sorted(RecordType type, Map<String, Formula> read) {
        var sorted = new LinkedHashMap<String, Formula>();
        for (String key : read.keySet()) {
            List<String> circle = place(key, read, new LinkedHashSet<>(), sorted);
            if (!circle.isEmpty()) {
                String named =
                        String.join(
                                " → ",
                                circle.stream().map(one -> type.field(one).label().zh()).toList());
                return new Reading.Refused<>(
                        List.of(Refusal.of("formula.circular", String.join(" → ", circle), named)));
            }
        }
        return new Reading.Understood<>(new Formulas(sorted));
    }

    /// Puts a formula behind those that it reads.
    ///
    /// @return the circle that it is part of; empty when there is none
    private static List<String> place(
            String key,
            Map<String, Formula> read,
            SequencedSet<String> way,
            SequencedMap<String, Formula> sorted) {
        Formula formula = read.get(key);
        if (formula == null || sorted.containsKey(key)) {
            return List.of();
        }
        if (!way.add(key)) {
            var circle = new ArrayList<>(way);
            circle.subList(0, circle.indexOf(key)).clear();
            circle.add(key);
            return circle;
        }
        for (String before : formula.reads()) {
            List<String> circle = place(before, read, way, sorted);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        way.remove(key);
        sorted.put(key, formula);
        return List.of();
    }
}
