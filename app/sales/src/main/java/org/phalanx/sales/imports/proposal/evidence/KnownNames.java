package org.phalanx.sales.imports.proposal.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.convert.Folded;
import org.phalanx.sales.imports.mapping.Link;
import org.phalanx.store.lookup.RecordLookup;

/// Names and keys by which references find records: those of the workspace, and those that other
/// tables of the same import bring.
public final class KnownNames {

    private static final String ALIAS = "alias";

    private final Schema schema;
    private final RecordLookup lookup;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> brought = new HashMap<>();

    public KnownNames(Schema schema, RecordLookup lookup) {
        this.schema = schema;
        this.lookup = lookup;
    }

    /// Notes a name that a table of this import brings.
    public void bring(String type, String field, String text) {
        brought.computeIfAbsent(key(type, field), at -> new HashSet<>()).add(Folded.of(text));
    }

    /// Whether a table of this import brings records of the type.
    public boolean isBrought(String type) {
        return brought.keySet().stream().anyMatch(key -> key.startsWith(type + " "));
    }

    /// Whether a text names a record by one of the fields of a link.
    public boolean has(String type, Link link, String text) {
        String folded = Folded.of(text);
        RecordType of = schema.type(type);
        for (String field : link.fields(of)) {
            boolean known =
                    names(of, field).contains(folded)
                            || brought.getOrDefault(key(type, field), Set.of()).contains(folded);
            if (known) {
                return true;
            }
        }
        return names(schema.type(ALIAS), type).contains(folded);
    }

    private Set<String> names(RecordType type, String field) {
        return names.computeIfAbsent(key(type.key(), field), at -> load(type, field));
    }

    private Set<String> load(RecordType type, String field) {
        var loaded = new HashSet<String>();
        if (type.key().equals(ALIAS)) {
            lookup.each(
                    ALIAS,
                    List.of("of_type", "text"),
                    (id, values) -> {
                        if (field.equals(values[0])) {
                            loaded.add(Folded.of(String.valueOf(values[1])));
                        }
                    });
        } else if (type.field(field).kind().isText()) {
            lookup.each(
                    type.key(),
                    List.of(field),
                    (id, values) -> {
                        if (values[0] != null) {
                            loaded.add(Folded.of(values[0].toString()));
                        }
                    });
        }
        return loaded;
    }

    private static String key(String type, String field) {
        return type + " " + field;
    }
}
