package org.phalanx.sales.dashboard.ask;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.metrics.Metric;
import org.phalanx.store.query.figure.Bucket;
import org.phalanx.store.schema.CurrentCatalog;

/// By what a metric can be told: times, choices and people of its records, and of the records that
/// they refer to.
public final class Dimensions {

    private static final String HIDDEN = "hidden";

    private final CurrentCatalog catalog;

    @Inject
    public Dimensions(CurrentCatalog catalog) {
        this.catalog = catalog;
    }

    /// All of a metric's, times first.
    public List<Dimension> of(Metric metric) {
        if (metric.isFunnel()) {
            return List.of();
        }
        Schema schema = catalog.schema();
        RecordType type = schema.type(metric.type());
        var all = new ArrayList<Dimension>();
        FieldPath date = schema.path(type.key(), metric.date());
        for (Bucket bucket : Bucket.values()) {
            all.add(new Dimension(bucket.key(), date, bucket, false));
        }
        for (Field field : type.activeFields()) {
            add(schema, type, "", field, all);
        }
        for (Field field : type.activeFields()) {
            if (field.kind().isReference() && isOffered(field)) {
                RecordType target = schema.type(field.target());
                for (Field further : target.activeFields()) {
                    if (isWorthAHop(field, further)) {
                        add(schema, type, field.pathName() + ".", further, all);
                    }
                }
            }
        }
        return all;
    }

    /// The one with this word, if the metric has it.
    public Optional<Dimension> find(Metric metric, String word) {
        return of(metric).stream().filter(one -> one.word().equals(word)).findFirst();
    }

    private static void add(
            Schema schema, RecordType type, String before, Field field, List<Dimension> to) {
        if (!isOffered(field) || !isGroup(field)) {
            return;
        }
        String word = before + field.pathName();
        FieldPath path = schema.path(type.key(), word);
        if (field.kind() == Kind.CASCADE) {
            to.add(new Dimension(word + ".top", path, null, true));
        }
        to.add(new Dimension(word, path, null, false));
    }

    private static boolean isOffered(Field field) {
        return !field.place().group().equals(HIDDEN) && !field.isWorkedOut();
    }

    private static boolean isGroup(Field field) {
        return field.kind().isOption() || field.kind().isReference() || field.kind() == Kind.YES_NO;
    }

    /// What is said of the people and companies that a record refers to; their own housekeeping
    /// would only make the choice long.
    private static boolean isWorthAHop(Field reference, Field field) {
        if (reference.place().group().equals("system") || field.place().group().equals("system")) {
            return false;
        }
        return field.kind().isOption() || List.of("team_id", "region_id").contains(field.key());
    }
}
