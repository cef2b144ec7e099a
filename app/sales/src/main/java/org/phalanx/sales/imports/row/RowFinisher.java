package org.phalanx.sales.imports.row;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.value.Address;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.convert.Misread;
import org.phalanx.sales.imports.convert.ValueSource;
import org.phalanx.sales.imports.link.Newcomers;

/// Works out what a row changes, once it is known whom it means: what no column gives is filled in,
/// what is there already is left out.
public final class RowFinisher {

    /// Follow from the change itself.
    private static final Set<String> OF_GESTURE = Set.of("updated_at", "updated_by");

    private final RowPlan plan;
    private final Newcomers newcomers;
    private final Deals deals;
    private final List<Field> required;

    public RowFinisher(RowPlan plan, Newcomers newcomers, Deals deals) {
        this.plan = plan;
        this.newcomers = newcomers;
        this.deals = deals;
        this.required =
                plan.type().activeFields().stream()
                        .filter(field -> field.rules().required())
                        .filter(field -> field.rules().initial() == null)
                        .toList();
    }

    /// The values to write: all of a new record, the changed ones of a known one. Meaningless when
    /// the row is refused on the way.
    public Map<String, @Nullable Object> finish(RowDraft draft) {
        if (plan.deals() != null) {
            deals.place(draft, plan.deals());
        }
        fillIn(draft);
        return switch (draft.standing()) {
            case FRESH -> fresh(draft);
            case STAGED -> withoutStamps(draft.values());
            case STORED -> changed(draft);
        };
    }

    private void fillIn(RowDraft draft) {
        Map<String, @Nullable Object> made =
                draft.standing() == RowDraft.Standing.STAGED ? newcomers.values(draft.id()) : null;
        boolean unknown = draft.standing() == RowDraft.Standing.STAGED && made == null;
        if (unknown) {
            return;
        }
        plan.defaults()
                .set()
                .forEach((field, source) -> {
                    Object has = made == null ? draft.stored(field) : made.get(field);
                    if (has == null) {
                        fillIn(draft, field, source);
                    }
                });
        if (draft.standing() == RowDraft.Standing.FRESH) {
            plan.defaults().derive().forEach((field, source) -> fillIn(draft, field, source));
        }
    }

    private static void fillIn(RowDraft draft, String field, ValueSource source) {
        if (draft.has(field)) {
            return;
        }
        Object value = source.value(draft);
        if (value instanceof Misread(Phrase why)) {
            draft.refuse(new RowProblem(draft.line(), "", "", field, why));
        } else if (value != null) {
            draft.put(field, value);
        }
    }

    private Map<String, @Nullable Object> fresh(RowDraft draft) {
        for (Field field : required) {
            String key = field.key();
            boolean later = draft.forwards().stream().anyMatch(f -> f.field().equals(key));
            if (!draft.has(key) && !later) {
                Phrase missing = Phrase.of("field.required", key);
                draft.refuse(new RowProblem(draft.line(), "", "", key, missing));
            }
        }
        return draft.values();
    }

    private static Map<String, @Nullable Object> changed(RowDraft draft) {
        Map<String, @Nullable Object> changed = new HashMap<>();
        draft.values()
                .forEach((field, value) -> {
                    Object old = draft.stored(field);
                    Object now =
                            value instanceof Address address && old instanceof Address known
                                    ? PartFill.over(address, known)
                                    : value;
                    if (!isSame(old, now) && !OF_GESTURE.contains(field)) {
                        changed.put(field, now);
                    }
                });
        return changed;
    }

    /// Whether a value is what the record has; spreadsheets keep no more than seconds of a moment.
    private static boolean isSame(@Nullable Object old, @Nullable Object now) {
        return Objects.equals(old, now)
                || (old instanceof Instant known
                        && now instanceof Instant said
                        && said.equals(known.truncatedTo(ChronoUnit.SECONDS)));
    }

    private static Map<String, @Nullable Object> withoutStamps(
            Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> rest = new HashMap<>(values);
        rest.keySet().removeAll(OF_GESTURE);
        return rest;
    }
}
