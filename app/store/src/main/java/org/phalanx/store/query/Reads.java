package org.phalanx.store.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.query.figure.Grouping;

/// What questions read, for live queries: the fields along their paths, titles of references, and
/// that records come and go.
public final class Reads {

    private static final List<String> COMING_AND_GOING = List.of("created_at", "deleted_at");

    private final Schema schema;
    private final Map<String, Set<String>> fields = new LinkedHashMap<>();

    private Reads(Schema schema) {
        this.schema = schema;
    }

    /// What a query reads.
    public static List<Dependency> of(RecordQuery query, Schema schema) {
        var reads = new Reads(schema);
        reads.add(query.type(), query.paths());
        if (query.text() != null) {
            reads.title(query.type());
        }
        return reads.dependencies();
    }

    /// What a grouping reads.
    public static List<Dependency> of(Grouping grouping, Schema schema) {
        var reads = new Reads(schema);
        reads.add(grouping.type(), grouping.paths());
        return reads.dependencies();
    }

    private void add(RecordType root, Collection<FieldPath> paths) {
        of(root).addAll(COMING_AND_GOING);
        for (FieldPath path : paths) {
            RecordType at = path.root();
            for (Field hop : path.hops()) {
                of(at).add(hop.key());
                at = schema.type(hop.target());
            }
            of(at).add(path.last().key());
            latest(path.last());
            if (path.last().kind().isReference()) {
                title(schema.type(path.last().target()));
            }
        }
    }

    private void latest(Field field) {
        Rules.Latest latest = field.rules().latest();
        if (latest != null) {
            Set<String> read = of(schema.type(latest.of()));
            read.addAll(COMING_AND_GOING);
            read.add(latest.by());
            read.add(latest.field());
        }
    }

    private void title(RecordType type) {
        Field title = type.titleField();
        of(type).add(title.key());
        if (type.fields().containsKey("order")) {
            of(type).add("order");
        }
        if (title.kind().isReference()) {
            title(schema.type(title.target()));
        }
    }

    private Set<String> of(RecordType type) {
        return fields.computeIfAbsent(type.key(), _ -> new TreeSet<>());
    }

    private List<Dependency> dependencies() {
        return fields.entrySet().stream()
                .map(entry -> new Dependency(entry.getKey(), entry.getValue()))
                .toList();
    }
}
