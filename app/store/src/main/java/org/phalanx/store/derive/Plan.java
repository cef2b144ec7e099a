package org.phalanx.store.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.rule.Formula;
import org.phalanx.kernel.rule.Formulas;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.value.NumberPattern;

/// What a type's definition says of values that the gate makes, read once.
///
/// @param formulas by field key, each after those that it reads
/// @param series fields with the patterns of their numbers
/// @param conditions fields that are demanded or shown only where something holds
/// @param faults what of it can't be read
record Plan(
        SequencedMap<String, Formula> formulas,
        List<Series> series,
        List<Field> conditions,
        List<Refusal> faults) {

    static final Plan NOTHING = new Plan(new LinkedHashMap<>(), List.of(), List.of(), List.of());

    record Series(Field field, NumberPattern pattern) {}

    /// The plan of a type; nothing of CEL is loaded for one that has no formula. Conditions are
    /// read when one of them is to be judged.
    static Plan of(Rules rules, Schema schema, RecordType type) {
        if (type.fields().values().stream().noneMatch(Plan::isDerived)) {
            return NOTHING;
        }
        var faults = new ArrayList<Refusal>();
        SequencedMap<String, Formula> formulas = new LinkedHashMap<>();
        switch (Formulas.of(rules, schema, type)) {
            case Reading.Understood(Formulas read) -> formulas = read.inOrder();
            case Reading.Refused(List<Refusal> reasons) -> faults.addAll(reasons);
        }
        var series = new ArrayList<Series>();
        var conditions = new ArrayList<Field>();
        for (Field field : type.fields().values()) {
            addSeries(field, series, faults);
            if (field.rules().when() != null && !field.origin().retired()) {
                conditions.add(field);
            }
        }
        return new Plan(formulas, series, conditions, faults);
    }

    private static boolean isDerived(Field field) {
        return field.rules().made() != null || field.rules().when() != null;
    }

    private static void addSeries(Field field, List<Series> series, List<Refusal> faults) {
        String text = field.series();
        if (text == null || field.origin().retired()) {
            return;
        }
        var pattern = NumberPattern.of(text);
        if (pattern.isEmpty() || field.kind() != Kind.TEXT) {
            faults.add(Refusal.of("series.bad-pattern", text));
        } else {
            series.add(new Series(field, pattern.get()));
        }
    }

    /// The faults as those of a definition.
    List<Phrase> complaints() {
        return faults.stream().map(Refusal::what).toList();
    }

    /// What of the conditions can't be read.
    List<Phrase> badConditions(Rules rules, Schema schema, RecordType type) {
        var bad = new ArrayList<Phrase>();
        for (Field field : conditions) {
            texts(field)
                    .map(text -> rules.ownCondition(schema, type, text))
                    .forEach(read -> {
                        if (read instanceof Reading.Refused<Formula>(List<Refusal> reasons)) {
                            reasons.forEach(reason -> bad.add(reason.what()));
                        }
                    });
        }
        return bad;
    }

    private static Stream<String> texts(Field field) {
        org.phalanx.kernel.type.Rules.When when = field.rules().when();
        return when == null
                ? Stream.empty()
                : Stream.concat(Stream.ofNullable(when.required()), Stream.ofNullable(when.show()));
    }
}
