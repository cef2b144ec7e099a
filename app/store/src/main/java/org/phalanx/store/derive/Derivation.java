package org.phalanx.store.derive;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.rule.Facts;
import org.phalanx.kernel.rule.Formula;
import org.phalanx.kernel.rule.Lookup;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.value.Values;
import org.phalanx.store.row.Statements;

/// Fills in what follows from a record's own fields, gives numbers, and asks for what is demanded
/// under conditions. Used on the writer's thread alone.
public final class Derivation {

    /// More than these are of schemas that are no longer in force.
    private static final int MOST = 256;

    private static final Lookup ALONE = new Alone();

    private final org.phalanx.kernel.rule.Rules rules;
    private final Provider<Scene> scene;
    private final IdentityHashMap<RecordType, Plan> plans = new IdentityHashMap<>();

    @Inject
    public Derivation(org.phalanx.kernel.rule.Rules rules, Provider<Scene> scene) {
        this.rules = rules;
        this.scene = scene;
    }

    /// Formulas know no record but their own.
    private record Alone() implements Lookup {
        @Override
        public Optional<Facts> find(RecordType type, UUID id) {
            return Optional.empty();
        }
    }

    /// What of a type's definition can't be read or goes in a circle; empty when all is well.
    public List<Phrase> complaints(Schema schema, RecordType type) {
        Plan plan = Plan.of(rules, schema, type);
        var complaints = new ArrayList<>(plan.complaints());
        complaints.addAll(plan.badConditions(rules, schema, type));
        return complaints;
    }

    /// Works out all formulas of the records.
    public void fill(Collection<Touched> records, Schema schema, List<Refusal> reasons) {
        for (Touched record : records) {
            Plan plan = plan(schema, record.type());
            if (!plan.faults().isEmpty()) {
                plan.complaints().forEach(what -> reasons.add(Refusal.of(what.key(), args(what))));
            } else if (!plan.formulas().isEmpty()) {
                fill(record, plan, reasons);
            }
        }
    }

    private static String[] args(Phrase what) {
        return what.args().toArray(String[]::new);
    }

    private void fill(Touched record, Plan plan, List<Refusal> reasons) {
        Scene here = scene.get();
        Facts facts = facts(record);
        for (Map.Entry<String, Formula> one : plan.formulas().entrySet()) {
            Values.Normal value = one.getValue().value(here, ALONE, facts);
            if (value.problem() != null) {
                reasons.add(Refusal.of(record, one.getKey(), value.problem()));
            }
            record.set(one.getKey(), value.value());
        }
    }

    /// What a record says, kept up with what is written to it.
    private static Facts facts(Touched record) {
        return new Facts(record.id(), record.valuesAfter());
    }

    /// Refuses records that lack what their conditions demand; what a gesture has nothing to do
    /// with is not asked for.
    public void demand(Touched record, Schema schema, List<Refusal> reasons) {
        for (Field field : plan(schema, record.type()).conditions()) {
            String required = condition(field, Rules.When::required);
            String key = field.key();
            if (required != null
                    && record.after(key) == null
                    && isTouched(record, key, required)
                    && holds(required, record, schema)
                    && !isHidden(record, schema, field)) {
                reasons.add(Refusal.of(record, key, Phrase.of("field.required", key)));
            }
        }
    }

    private static @Nullable String condition(
            Field field, Function<Rules.When, @Nullable String> of) {
        Rules.When when = field.rules().when();
        return when == null ? null : of.apply(when);
    }

    /// Whether a gesture has to do with a condition: a field that it changes is named there.
    private static boolean isTouched(Touched record, String key, String required) {
        return record.isNew()
                || record.changes(key)
                || record.changed().stream().anyMatch(required::contains);
    }

    /// Whether people don't see a field of a record, so that it can't be demanded.
    public boolean isHidden(Touched record, Schema schema, Field field) {
        String show = condition(field, Rules.When::show);
        return show != null && !holds(show, record, schema);
    }

    private boolean holds(String condition, Touched record, Schema schema) {
        return rules.ownCondition(schema, schema.type(record.type().key()), condition)
                .meant()
                .holds(scene.get(), ALONE, facts(record));
    }

    /// Refuses numbers that somebody brings along and another record has.
    public void checkNumbers(
            Statements statements,
            Collection<Touched> records,
            Schema schema,
            List<Refusal> reasons) {
        for (Touched record : records) {
            for (Plan.Series series : plan(schema, record.type()).series()) {
                String key = series.field().key();
                if (record.before(key) != null) {
                    record.set(key, record.before(key));
                } else if (record.after(key) instanceof String brought
                        && (isTwice(records, record, key, brought)
                                || new Numbers(statements, record.type())
                                        .isTaken(series, brought))) {
                    reasons.add(Refusal.of(record, key, Phrase.of("series.taken", brought)));
                }
            }
        }
    }

    private static boolean isTwice(
            Collection<Touched> records, Touched record, String key, String brought) {
        return records.stream()
                .anyMatch(other ->
                        !other.id().equals(record.id())
                                && other.type().key().equals(record.type().key())
                                && brought.equals(other.after(key)));
    }

    /// Gives every record of a gesture that will surely be written the numbers that it lacks.
    ///
    /// @return whether any was given
    public boolean number(Statements statements, Collection<Touched> records, Schema schema) {
        boolean given = false;
        for (Touched record : records) {
            for (Plan.Series series : plan(schema, record.type()).series()) {
                String key = series.field().key();
                var numbers = new Numbers(statements, record.type());
                if (record.after(key) instanceof String brought) {
                    if (record.before(key) == null) {
                        numbers.note(series, brought);
                    }
                } else {
                    record.set(key, numbers.next(series, scene.get().today()));
                    given = true;
                }
            }
        }
        return given;
    }

    private Plan plan(Schema schema, RecordType type) {
        Plan plan = plans.get(type);
        if (plan == null) {
            if (plans.size() >= MOST) {
                plans.clear();
            }
            plan = Plan.of(rules, schema, type);
            plans.put(type, plan);
        }
        return plan;
    }
}
