package org.phalanx.store.query.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.store.query.sql.Sql;

/// Reads the answers to the statements of [GroupsSql].
public final class GroupsReader {

    private static final Comparator<Group> GREATEST =
            Comparator.comparing(
                    (Group group) -> group.figures().getFirst().value(),
                    Comparator.nullsLast(Comparator.reverseOrder()));

    private final Grouping grouping;
    private final String currency;
    private final KeyReader keys;

    /// @param currency the workspace's
    public GroupsReader(Grouping grouping, String currency) {
        this.grouping = grouping;
        this.currency = currency;
        this.keys = new KeyReader(currency);
    }

    /// The figures of all records.
    public List<Figure> total(Connection connection, Sql statement) throws SQLException {
        return figures(tallies(connection, statement));
    }

    /// The groups with their total.
    ///
    /// @param total statement of the total when not all groups are told
    public Groups groups(Connection connection, Sql statement, @Nullable Sql total)
            throws SQLException {
        if (grouping.rollsUp()) {
            return rolledUp(connection, statement);
        }
        var groups = new ArrayList<Group>();
        List<Tally> told = nothing();
        boolean more = false;
        try (PreparedStatement prepared = statement.prepare(connection);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                if (grouping.top() > 0 && groups.size() == grouping.top()) {
                    more = true;
                    break;
                }
                List<Group.Key> key = keys(rows);
                List<Tally> tallies = tallies(rows, firstFigure());
                told = added(told, tallies);
                groups.add(new Group(key, figures(tallies)));
            }
        }
        if (!more || total == null) {
            return new Groups(groups, null, figures(told));
        }
        List<Tally> whole = tallies(connection, total);
        return new Groups(groups, figures(rest(whole, told)), figures(whole));
    }

    /// Groups whose keys come from several of the database's: put together before anything is
    /// divided, then brought into their order.
    private Groups rolledUp(Connection connection, Sql statement) throws SQLException {
        var together = new LinkedHashMap<List<Group.Key>, List<Tally>>();
        try (PreparedStatement prepared = statement.prepare(connection);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                together.merge(keys(rows), tallies(rows, firstFigure()), GroupsReader::added);
            }
        }
        List<Tally> whole = together.values().stream().reduce(nothing(), GroupsReader::added);
        var groups = new ArrayList<Group>();
        together.forEach((key, tallies) -> groups.add(new Group(key, figures(tallies))));
        if (grouping.order() == Grouping.Order.GREATEST) {
            groups.sort(GREATEST);
        }
        if (grouping.top() == 0 || groups.size() <= grouping.top()) {
            return new Groups(groups, null, figures(whole));
        }
        List<Group> told = groups.subList(0, grouping.top());
        List<Tally> sum =
                told.stream()
                        .map(group -> Objects.requireNonNull(together.get(group.keys())))
                        .reduce(nothing(), GroupsReader::added);
        return new Groups(told, figures(rest(whole, sum)), figures(whole));
    }

    private List<Tally> tallies(Connection connection, Sql statement) throws SQLException {
        try (PreparedStatement prepared = statement.prepare(connection);
                ResultSet row = prepared.executeQuery()) {
            return row.next() ? tallies(row, 1) : nothing();
        }
    }

    private List<Group.Key> keys(ResultSet row) throws SQLException {
        var read = new ArrayList<Group.Key>();
        int title = grouping.keys().size() + 1;
        for (int i = 0; i < grouping.keys().size(); i++) {
            GroupKey key = grouping.keys().get(i);
            read.add(keys.read(key, row, i + 1, KeyReader.hasTitle(key) ? title++ : 0));
        }
        return read;
    }

    private int firstFigure() {
        long titles = grouping.keys().stream().filter(KeyReader::hasTitle).count();
        return grouping.keys().size() + (int) titles + 1;
    }

    private List<Tally> tallies(ResultSet row, int first) throws SQLException {
        var tallies = new ArrayList<Tally>();
        for (int i = 0; i < grouping.measures().size(); i++) {
            tallies.add(Tally.read(row, first + i * MeasureSql.WIDTH));
        }
        return tallies;
    }

    private List<Tally> nothing() {
        return grouping.measures().stream().map(_ -> Tally.NOTHING).toList();
    }

    private static List<Tally> added(List<Tally> some, List<Tally> more) {
        var sums = new ArrayList<Tally>();
        for (int i = 0; i < some.size(); i++) {
            sums.add(some.get(i).plus(more.get(i)));
        }
        return sums;
    }

    private static List<Tally> rest(List<Tally> whole, List<Tally> told) {
        var rest = new ArrayList<Tally>();
        for (int i = 0; i < whole.size(); i++) {
            rest.add(whole.get(i).minus(told.get(i)));
        }
        return rest;
    }

    private List<Figure> figures(List<Tally> tallies) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < tallies.size(); i++) {
            figures.add(tallies.get(i).figure(grouping.measures().get(i), currency));
        }
        return figures;
    }
}
