package org.phalanx.sales.metrics;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.FilterText;
import org.phalanx.kernel.type.Label;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.store.query.figure.Group;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Groups;

/// A metric's answer: total and groups, each with the records behind it.
///
/// @param metric what was counted
/// @param request as it was asked
/// @param formula how it was counted, for people
/// @param grouping the question as the store was asked it
/// @param groups the store's answer
public record MetricResult(
        Metric metric, MetricRequest request, Label formula, Grouping grouping, Groups groups) {

    /// One group.
    ///
    /// @param by keys in the order of the request
    /// @param figure value and number of records
    public record Row(List<Group.Key> by, Figure figure) {}

    /// Value over all records.
    public Figure total() {
        return groups.total().getFirst();
    }

    /// The groups in order.
    public List<Row> rows() {
        return groups.groups().stream()
                .map(group -> new Row(group.keys(), group.figures().getFirst()))
                .toList();
    }

    /// What is beyond the greatest groups, null when nothing is.
    public @Nullable Figure rest() {
        return groups.rest() == null ? null : groups.rest().getFirst();
    }

    /// The records behind the total.
    public RecordQuery records() {
        return grouping.records(0);
    }

    /// The records behind a row.
    public RecordQuery records(Row row) {
        return grouping.records(group(row), 0);
    }

    private int indexOf(Row row) {
        List<Group> all = groups.groups();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).keys().equals(row.by()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not of this result: " + row));
    }

    /// The records behind what is beyond the greatest groups.
    public RecordQuery restRecords() {
        return grouping.restRecords(groups, 0);
    }

    /// The records behind some rows together.
    public RecordQuery records(List<Row> some) {
        return grouping.records(0).where(members(some));
    }

    /// Which records stand behind rows, as a rule over `it` that can be added to the request's own.
    public String rule(List<Row> some) {
        return FilterText.of(members(some));
    }

    private Filter members(List<Row> some) {
        return Filter.or(some.stream().map(row -> grouping.members(group(row))).toList());
    }

    private Group group(Row row) {
        return groups.groups().get(indexOf(row));
    }
}
