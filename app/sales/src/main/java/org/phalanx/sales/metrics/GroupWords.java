package org.phalanx.sales.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.figure.Bucket;
import org.phalanx.store.query.figure.GroupKey;

/// Reads what a report is grouped by: `owner.team`, `quarter`, `created_at.month`,
/// `account.region.top`.
final class GroupWords {

    private static final String TOP = "top";

    private final Schema schema;
    private final RecordType type;
    private final FieldPath date;

    /// @param date what calendar words alone are about
    GroupWords(Schema schema, RecordType type, FieldPath date) {
        this.schema = schema;
        this.type = type;
        this.date = date;
    }

    Reading<List<GroupKey>> keys(List<String> words) {
        var keys = new ArrayList<GroupKey>();
        var faults = new ArrayList<Refusal>();
        for (String word : words) {
            key(word.strip())
                    .ifPresentOrElse(
                            keys::add,
                            () -> faults.add(Refusal.of("metric.no-group", word, type.key())));
        }
        return faults.isEmpty() ? new Reading.Understood<>(keys) : new Reading.Refused<>(faults);
    }

    private Optional<GroupKey> key(String word) {
        Optional<GroupKey> field = path(word).flatMap(GroupWords::byPath);
        if (field.isPresent()) {
            return field;
        }
        int dot = word.lastIndexOf('.');
        if (dot > 0 && word.substring(dot + 1).equals(TOP)) {
            return path(word.substring(0, dot))
                    .filter(path -> path.last().kind() == Kind.CASCADE)
                    .map(GroupKey.ByTop::new);
        }
        Optional<Bucket> bucket = Bucket.of(word.substring(dot + 1));
        Optional<FieldPath> of = dot < 0 ? Optional.of(date) : path(word.substring(0, dot));
        return bucket.flatMap(found -> of.flatMap(path -> byCalendar(path, found)));
    }

    private Optional<FieldPath> path(String dotted) {
        try {
            return Optional.of(schema.path(type.key(), dotted));
        } catch (IllegalArgumentException noSuchPath) {
            return Optional.empty();
        }
    }

    private static Optional<GroupKey> byPath(FieldPath path) {
        return switch (path.last().kind()) {
            case CHOICES, TAGS, ADDRESS -> Optional.empty();
            default -> Optional.of(new GroupKey.ByPath(path));
        };
    }

    private static Optional<GroupKey> byCalendar(FieldPath path, Bucket bucket) {
        return switch (path.last().kind()) {
            case DATE, INSTANT -> Optional.of(new GroupKey.ByCalendar(path, bucket));
            default -> Optional.empty();
        };
    }
}
