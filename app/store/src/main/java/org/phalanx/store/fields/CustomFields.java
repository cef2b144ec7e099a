package org.phalanx.store.fields;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.type.Origin;
import org.phalanx.kernel.type.Place;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Shape;
import org.phalanx.kernel.type.Wording;
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

    @Inject
    CustomFields(Gate gate, CurrentCatalog catalog, Ids ids, RandomGenerator random) {
        this.gate = gate;
        this.catalog = catalog;
        this.ids = ids;
        this.random = random;
    }

    /// A field as somebody wants it.
    ///
    /// @param type key of the record type
    /// @param slug short name in Latin letters, the readable half of its key
    /// @param kind what it holds
    /// @param label what people read
    /// @param options labels of what a choice offers
    /// @param target what a reference points to, or null
    public record Wanted(
            String type,
            String slug,
            Kind kind,
            Label label,
            List<String> options,
            @Nullable String target) {

        public Wanted {
            options = List.copyOf(options);
        }
    }

    /// What came of it.
    ///
    /// @param key of the field: the slug and four random letters, so that two administrators who
    ///   are offline never collide
    public record Added(String key, Outcome outcome) {}

    /// Adds a field and waits until it is there.
    public Added add(Wanted wanted, UUID person) {
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
        Change change =
                new Change(
                        Definitions.FIELD,
                        Definitions.fieldId(wanted.type(), field.key()),
                        Map.of(
                                "of_type", wanted.type(),
                                "key", field.key(),
                                "spec", Definitions.write(field)));
        Phrase label = Phrase.of("field.added", wanted.label().zh(), wanted.type());
        return new Added(
                field.key(),
                gate.commitNow(Gesture.of(ids.next(), person, label, List.of(change))));
    }

    private static Added refused(String key, String detail) {
        return new Added("", new Outcome.Refused(List.of(Refusal.of(key, detail))));
    }

    private static Field field(String key, Wanted wanted, RecordType type) {
        Shape shape = Shape.of(wanted.kind()).withOptions(options(wanted.options()));
        return new Field(
                key,
                wanted.kind(),
                new Wording(wanted.label(), null),
                wanted.target() == null ? shape : shape.withTarget(wanted.target()),
                Rules.NONE,
                new Place("main", type.fields().size(), true),
                Origin.CUSTOM);
    }

    private static List<Option> options(List<String> labels) {
        var options = new ArrayList<Option>();
        for (String label : labels) {
            options.add(Option.of("o" + (options.size() + 1), Label.of(label.strip())));
        }
        return options;
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
