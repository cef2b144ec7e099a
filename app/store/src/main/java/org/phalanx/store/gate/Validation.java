package org.phalanx.store.gate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.value.Duties;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.kernel.value.Money;
import org.phalanx.kernel.value.Values;
import org.phalanx.store.derive.Derivation;

/// Brings values into canonical form and refuses what can't stand in a record.
final class Validation {

    private final Exchange exchange;

    Validation(Exchange exchange) {
        this.exchange = exchange;
    }

    /// Writes the change's values, which are canonical, to the record.
    static void take(Change change, Touched record) {
        change.fields().forEach(record::set);
    }

    /// Writes the change's values to the record in canonical form.
    void apply(Change change, Touched record, List<Refusal> reasons) {
        change.fields()
                .forEach((key, value) -> {
                    Field field = record.type().fields().get(key);
                    if (field == null) {
                        reasons.add(Refusal.of(record, key, Phrase.of("field.unknown", key)));
                        return;
                    }
                    Values.Normal normal = Values.normalise(field, value);
                    if (normal.problem() != null) {
                        reasons.add(Refusal.of(record, key, normal.problem()));
                    } else {
                        record.set(key, normal.value());
                    }
                });
    }

    /// Refuses missing required fields, references to nothing and money without a rate.
    void check(
            Touched record,
            Duties duties,
            Draft draft,
            Derivation derivation,
            List<Refusal> reasons) {
        for (Field field : duties.checked()) {
            Object value = record.after(field.key());
            if (value == null) {
                if (field.rules().required()
                        && isDemanded(record, field)
                        && !derivation.isHidden(record, draft.schema(), field)) {
                    reasons.add(
                            Refusal.of(
                                    record, field.key(), Phrase.of("field.required", field.key())));
                }
            } else if (record.isNew() || record.changes(field.key())) {
                checkValue(record, field, value, draft, reasons);
            }
        }
    }

    private static boolean isDemanded(Touched record, Field field) {
        return !field.origin().retired() && (record.isNew() || record.changes(field.key()));
    }

    private void checkValue(
            Touched record, Field field, Object value, Draft draft, List<Refusal> reasons) {
        if (value instanceof Money money && exchange.toBase(money).isEmpty()) {
            reasons.add(
                    Refusal.of(record, field.key(), Phrase.of("money.no-rate", money.currency())));
        } else if (field.kind().isReference()) {
            refuseDangling(record, field, List.of(value), draft, reasons);
        } else if (field.kind() == Kind.TAGS && value instanceof Collection<?> many) {
            refuseDangling(record, field, many, draft, reasons);
        }
    }

    private static void refuseDangling(
            Touched record,
            Field field,
            Collection<? extends @Nullable Object> ids,
            Draft draft,
            List<Refusal> reasons) {
        for (Object id : ids) {
            if (id instanceof UUID target && !draft.exists(field.target(), target)) {
                reasons.add(
                        Refusal.of(
                                record,
                                field.key(),
                                Phrase.of("field.no-such-record", field.target())));
            }
        }
    }
}
