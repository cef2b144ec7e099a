package org.phalanx.kernel.type;

import java.util.ArrayList;
import java.util.List;

/// A way from a record over references to a field: `owner.team.region`.
///
/// A path may end in a reference; what people read for it is then the title of its record.
///
/// @param root type where it starts
/// @param hops references to follow, in order
/// @param last the field at its end
/// @param text as it was written
public record FieldPath(RecordType root, List<Field> hops, Field last, String text) {

    public FieldPath {
        hops = List.copyOf(hops);
    }

    static FieldPath resolve(Schema schema, RecordType root, String dotted) {
        var hops = new ArrayList<Field>();
        RecordType at = root;
        String[] steps = dotted.split("\\.", -1);
        for (int i = 0; ; i++) {
            String step = steps[i];
            RecordType here = at;
            Field field =
                    at.find(step)
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            here.key() + " has no field " + step));
            if (i == steps.length - 1) {
                return new FieldPath(root, hops, field, dotted);
            }
            if (!field.kind().isReference()) {
                throw new IllegalArgumentException(step + " is no reference in " + dotted);
            }
            hops.add(field);
            at = schema.type(field.target());
        }
    }

    /// Whether the field belongs to the record itself.
    public boolean isDirect() {
        return hops.isEmpty();
    }
}
