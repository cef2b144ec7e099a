package org.phalanx.store.query.figure;

import java.util.ArrayList;
import java.util.List;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.query.RecordQuery;

/// Figures about records of a type, in groups.
///
/// @param type of the records
/// @param filter which records
/// @param keys what they are grouped by; none for the total alone
/// @param measures figures of each group, at least one
/// @param order of the groups
/// @param top how many groups, the rest being told as one; 0 for all
/// @param withDeleted whether records in the bin are among them
public record Grouping(
        RecordType type,
        Filter filter,
        List<GroupKey> keys,
        List<Measure> measures,
        Order order,
        int top,
        boolean withDeleted) {

    /// The order of groups.
    public enum Order {
        /// By the keys, empty ones last.
        KEYS,
        /// By the first measure, greatest first, then by the keys.
        GREATEST
    }

    public Grouping {
        keys = List.copyOf(keys);
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("no measures");
        }
    }

    /// Figures of all records of a type.
    public static Grouping of(RecordType type, Measure... measures) {
        return new Grouping(
                type, Filter.everything(), List.of(), List.of(measures), Order.KEYS, 0, false);
    }

    /// Only of those that pass this filter as well.
    public Grouping where(Filter more) {
        Filter both = Filter.and(List.of(filter, more));
        return new Grouping(type, both, keys, measures, order, top, withDeleted);
    }

    /// By these keys.
    public Grouping by(GroupKey... by) {
        return by(List.of(by));
    }

    /// By these keys.
    public Grouping by(List<GroupKey> by) {
        return new Grouping(type, filter, by, measures, order, top, withDeleted);
    }

    /// The greatest first, and only so many of them; 0 for all.
    public Grouping greatest(int most) {
        return new Grouping(type, filter, keys, measures, Order.GREATEST, most, withDeleted);
    }

    /// With those in the bin.
    public Grouping deletedToo() {
        return new Grouping(type, filter, keys, measures, order, top, true);
    }

    /// The records behind the total of a measure.
    public RecordQuery records(int measure) {
        RecordQuery all = RecordQuery.of(type).where(filter).where(measures.get(measure).counted());
        return withDeleted ? all.deletedToo() : all;
    }

    /// The records behind a figure of a group.
    public RecordQuery records(Group group, int measure) {
        return records(measure).where(members(group));
    }

    /// The records behind the rest beyond the groups told.
    public RecordQuery restRecords(Groups groups, int measure) {
        List<Filter> told = groups.groups().stream().map(this::members).toList();
        return records(measure).where(new Filter.Not(Filter.or(told)));
    }

    /// Whether groups are put together after the database has answered, so that it can't say which
    /// are the greatest.
    boolean rollsUp() {
        return keys.stream().anyMatch(key -> key instanceof GroupKey.ByTop);
    }

    /// Which records are in a group, beside being among those of the grouping.
    public Filter members(Group group) {
        var all = new ArrayList<Filter>();
        for (int i = 0; i < keys.size(); i++) {
            all.add(KeyFilter.of(keys.get(i), group.keys().get(i).value()));
        }
        return Filter.and(all);
    }

    /// Every path that it reads, for live queries.
    public List<FieldPath> paths() {
        var all = new ArrayList<>(filter.paths());
        keys.forEach(key -> all.add(key.path()));
        measures.forEach(measure -> all.addAll(measure.paths()));
        return all;
    }
}
