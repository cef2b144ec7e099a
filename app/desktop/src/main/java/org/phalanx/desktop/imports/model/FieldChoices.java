package org.phalanx.desktop.imports.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.plan.Belongings;
import org.phalanx.sales.imports.plan.ImportPlan;
import org.phalanx.sales.imports.proposal.words.ImportFields;

/// What the columns of a table may fill: the fields of its type, those of records that stand in the
/// same row, and those behind references.
public final class FieldChoices {
    /// Say who made a record and when; only of the row's own record.
    private static final Set<String> STAMPS = Set.of("created_at", "created_by");

    private static final List<String> PARTS =
            List.of("country", "province", "city", "district", "street", "postcode");

    private final Schema schema;

    public FieldChoices(Schema schema) {
        this.schema = schema;
    }

    /// The types that a table may become.
    public List<RecordType> types() {
        return schema.all().stream().filter(ImportFields::isTarget).toList();
    }

    /// What columns of a table of this type may fill: own fields, those beside them, those behind.
    public List<FieldChoice> of(RecordType type) {
        var choices = new ArrayList<FieldChoice>();
        for (Field field : targets(type)) {
            choices.add(new FieldChoice(field.key(), field, List.of(field.label()), "", null));
            if (field.kind() == Kind.ADDRESS) {
                for (String part : PARTS) {
                    String path = field.key() + "." + part;
                    choices.add(new FieldChoice(path, field, List.of(field.label()), part, null));
                }
            }
        }
        for (Belongings.Kin kin : new Belongings(schema).of(type)) {
            for (Field field : targets(kin.type())) {
                if (!STAMPS.contains(field.key()) && !field.equals(kin.link())) {
                    var way = List.of(kin.type().wording().name(), field.label());
                    choices.add(new FieldChoice(field.key(), field, way, "", kin));
                }
            }
        }
        for (Field reference : targets(type)) {
            if (reference.kind().isReference() && !STAMPS.contains(reference.key())) {
                behind(reference, choices);
            }
        }
        return List.copyOf(choices);
    }

    private void behind(Field reference, List<FieldChoice> choices) {
        RecordType other = schema.type(reference.target());
        for (Field field : targets(other)) {
            boolean reachable =
                    !STAMPS.contains(field.key())
                            && !field.key().equals(other.face().title())
                            && field.kind() != Kind.ADDRESS
                            && field.kind() != Kind.TAGS;
            if (reachable) {
                String path = reference.key() + "." + field.key();
                var way = List.of(reference.label(), field.label());
                choices.add(new FieldChoice(path, field, way, "", null));
            }
        }
    }

    private static List<Field> targets(RecordType type) {
        return type.activeFields().stream().filter(ImportFields::isTarget).toList();
    }

    /// What a target of a part of the plan is among the choices; none for what only a mapping
    /// written by hand can say.
    public Optional<FieldChoice> find(
            List<FieldChoice> choices, ImportPlan.Part part, boolean main, Target target) {
        return choices.stream()
                .filter(choice -> choice.fits(target.path(), !main))
                .filter(choice ->
                        choice.kin() == null || choice.kin().type().key().equals(part.entry().as()))
                .findFirst();
    }
}
