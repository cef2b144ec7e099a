package org.phalanx.store.fields;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Origin;
import org.phalanx.kernel.type.Place;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Wording;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.schema.Definitions;

/// Adds fields to the types of a workspace: at once a column, a form row, a list column, an import
/// target and a line of history.
public final class CustomFields {

    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern STARTS_WITH_LETTER = Pattern.compile("[a-z].*");
    private static final int LETTERS = 4;

    private final Gate gate;
    private final CurrentCatalog catalog;
    private final Ids ids;
    private final RandomGenerator random;
    private final Recalculation recalculation;

    @Inject
    CustomFields(
            Gate gate,
            CurrentCatalog catalog,
            Ids ids,
            RandomGenerator random,
            Recalculation recalculation) {
        this.gate = gate;
        this.catalog = catalog;
        this.ids = ids;
        this.random = random;
        this.recalculation = recalculation;
    }

    /// What came of it.
    ///
    /// @param key of the field: the slug and four random letters, so that two administrators who
    ///   are offline never collide
    public record Added(String key, Outcome outcome) {}

    /// Adds a field and waits until it is there, with its values where the gate makes them.
    public Added add(WantedField wanted, UUID person) {
        return add(wanted, person, Progress.SILENT);
    }

    /// Adds a field and tells how far the making of its values is.
    public Added add(WantedField wanted, UUID person, Progress progress) {
        Optional<RecordType> type = catalog.schema().find(wanted.type());
        if (type.isEmpty()) {
            return refused("type.unknown", wanted.type());
        }
        String slug = NOT_SLUG.matcher(wanted.slug().toLowerCase(Locale.ROOT)).replaceAll("_");
        if (!STARTS_WITH_LETTER.matcher(slug).matches()) {
            return refused("field.bad-slug", wanted.slug());
        }
        if (wanted.kind() == Kind.REFERENCE
                && (wanted.target() == null || catalog.schema().find(wanted.target()).isEmpty())) {
            return refused("type.unknown", String.valueOf(wanted.target()));
        }
        Field field = field(slug + "_" + letters() + suffix(wanted.kind()), wanted, type.get());
        Phrase label = Phrase.of("field.added", wanted.label().zh(), wanted.type());
        return new Added(field.key(), define(type.get(), field, label, person, progress));
    }

    /// Gives a field another formula; all records follow as one batch.
    ///
    /// @throws IllegalArgumentException when there is no such type or field
    public Outcome changeFormula(
            String type, String field, String formula, UUID person, Progress progress) {
        RecordType of = catalog.schema().type(type);
        Field known = of.field(field);
        if (known.formula() == null) {
            return new Outcome.Refused(List.of(Refusal.of("field.no-formula", field)));
        }
        Field other = known.with(known.rules().with(Rules.Made.formula(formula)));
        Phrase label = Phrase.of("field.changed", known.label().zh(), type);
        return define(of, other, label, person, progress);
    }

    private Outcome define(
            RecordType type, Field field, Phrase label, UUID person, Progress progress) {
        Change change =
                new Change(
                        Definitions.FIELD,
                        Definitions.fieldId(type.key(), field.key()),
                        Map.of(
                                "of_type", type.key(),
                                "key", field.key(),
                                "spec", Definitions.write(field)));
        Outcome outcome = gate.commitNow(Gesture.of(ids.next(), person, label, List.of(change)));
        if (!outcome.isCommitted() || field.rules().made() == null) {
            return outcome;
        }
        return recalculation.run(type, person, progress) instanceof BatchOutcome.Refused refused
                ? new Outcome.Refused(refused.reasons())
                : outcome;
    }

    private static Added refused(String key, String detail) {
        return new Added("", new Outcome.Refused(List.of(Refusal.of(key, detail))));
    }

    private static Field field(String key, WantedField wanted, RecordType type) {
        return new Field(
                key,
                wanted.kind(),
                new Wording(wanted.label(), null),
                wanted.shape(),
                wanted.rules(),
                new Place("main", type.fields().size(), true),
                Origin.CUSTOM);
    }

    /// References end in `_id`, as paths want it.
    private static String suffix(Kind kind) {
        return kind.isReference() ? "_id" : "";
    }

    private String letters() {
        return random.ints(LETTERS, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
