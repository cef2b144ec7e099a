package org.phalanx.store.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.open.StoreException;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Groups;
import org.phalanx.store.query.figure.GroupsReader;
import org.phalanx.store.query.figure.GroupsSql;
import org.phalanx.store.query.passage.Passages;
import org.phalanx.store.query.passage.Passages.Passage;
import org.phalanx.store.query.passage.PassagesReader;
import org.phalanx.store.query.passage.PassagesSql;
import org.phalanx.store.query.passage.Trail;
import org.phalanx.store.query.passage.TrailReader;
import org.phalanx.store.query.sql.CalendarSql;
import org.phalanx.store.query.sql.Joins;
import org.phalanx.store.query.sql.Sql;

/// Answers questions from one state of the database: what one snapshot tells fits together.
public final class Snapshot {

    private static final String ROOT = "t";

    private final Connection connection;
    private final Schema schema;
    private final Scene scene;
    private final CalendarSql calendar;
    private final Conditions conditions;
    private final long commit;

    /// @param commit that it surely sees, with all before
    Snapshot(Connection connection, Schema schema, Scene scene, CalendarSql calendar, long commit) {
        this.connection = connection;
        this.commit = commit;
        this.schema = schema;
        this.scene = scene;
        this.calendar = calendar;
        this.conditions = new Conditions(schema, scene, calendar);
    }

    /// The record types in force.
    public Schema schema() {
        return schema;
    }

    /// Number of a commit that it surely sees, with all before.
    public long commit() {
        return commit;
    }

    /// Who asks, and when.
    public Scene scene() {
        return scene;
    }

    /// The rows of a page.
    public Rows rows(RecordQuery query) {
        var rows = new ArrayList<Row>();
        Mark next = each(query, rows::add);
        return new Rows(rows, next);
    }

    /// Hands over the rows of a page one by one, for answers that are too long to hold.
    ///
    /// @return from where the next page goes on, null when this was the last
    public @Nullable Mark each(RecordQuery query, Consumer<Row> to) {
        var reader = new RowsReader(query, schema);
        Sql statement = reader.statement(joins -> conditions.of(query, joins));
        return answer(statement, () -> reader.read(connection, statement, to));
    }

    /// How many records there are on all pages.
    public long count(RecordQuery query) {
        return number(counting(query));
    }

    private long number(Sql statement) {
        return answer(
                statement,
                () -> {
                    try (PreparedStatement prepared = statement.prepare(connection);
                            ResultSet row = prepared.executeQuery()) {
                        return row.getLong(1);
                    }
                });
    }

    /// How many records of a query come before this one in its order, on whatever page; empty when
    /// the record is not among them.
    public OptionalLong position(RecordQuery query, UUID record) {
        Filter self =
                new Filter.Compare(
                        new Operand.Self(), Comparison.EQUAL, new Operand.Literal(record));
        Mark at = rows(query.columns(List.of()).where(self).page(Page.first(1))).next();
        if (at == null) {
            return OptionalLong.empty();
        }
        RecordQuery behind = query.page(new Page(Integer.MAX_VALUE, 0, at));
        var reader = new RowsReader(behind, schema);
        Sql statement = reader.counting(joins -> conditions.of(query, joins));
        return OptionalLong.of(count(query) - number(statement) - 1);
    }

    private Sql counting(RecordQuery query) {
        if (conditions.meansAllPresent(query)) {
            return Joins.presentOf(query.type());
        }
        var joins = new Joins(schema, query.type(), ROOT);
        Sql condition = conditions.of(query, joins);
        return Sql.of("SELECT count(*)" + joins.from() + " WHERE ").add(condition);
    }

    /// Groups, rest and total of a grouping.
    public Groups groups(Grouping grouping) {
        if (grouping.keys().isEmpty()) {
            return new Groups(List.of(), null, total(grouping));
        }
        var sql = new GroupsSql(grouping, schema, scene, calendar);
        Sql statement = sql.groups(joins -> conditions.of(grouping, joins));
        Sql total = grouping.top() > 0 ? sql.total(joins -> conditions.of(grouping, joins)) : null;
        return answer(
                statement,
                () ->
                        new GroupsReader(grouping, scene.currency())
                                .groups(connection, statement, total));
    }

    /// Figures of all records of a grouping.
    public List<Figure> total(Grouping grouping) {
        var sql = new GroupsSql(grouping, schema, scene, calendar);
        Sql statement = sql.total(joins -> conditions.of(grouping, joins));
        return answer(
                statement,
                () -> new GroupsReader(grouping, scene.currency()).total(connection, statement));
    }

    /// How far records came along a row of steps, one answer a step.
    public List<Passage> passages(Passages passages) {
        var sql = new PassagesSql(passages, schema, scene, calendar);
        Sql statement = sql.figures(conditions::of);
        return answer(
                statement,
                () ->
                        PassagesReader.passages(
                                connection, statement, passages.steps(), scene.currency()));
    }

    /// The same from a trail that was brought up to date.
    public List<Passage> passages(Trail trail, Passages.@Nullable Cohort cohort) {
        if (cohort == null) {
            return trail.passages(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, scene.currency());
        }
        LocalDate seen = cohort.seen();
        return trail.passages(
                calendar.start(cohort.entered().first()),
                calendar.start(cohort.entered().last().plusDays(1)),
                seen == null ? Long.MAX_VALUE : calendar.start(seen.plusDays(1)),
                scene.currency());
    }

    /// Reads a trail.
    ///
    /// @param records only these, which are not in it; null for all
    public void follow(Trail trail, @Nullable Set<UUID> records) {
        var sql = new PassagesSql(trail.question(), schema, scene, calendar);
        Sql which = sql.records(conditions::of, records);
        Sql moves = sql.moves(conditions::of, records);
        var reader = new TrailReader(connection, trail);
        answer(
                moves,
                () -> {
                    reader.records(which);
                    reader.moves(moves);
                    return trail;
                });
    }

    /// What moved by these moves, deleted ones too.
    public Set<UUID> movers(Passages passages, Set<UUID> moves) {
        if (moves.isEmpty()) {
            return Set.of();
        }
        Sql statement = new PassagesSql(passages, schema, scene, calendar).movers(moves);
        return answer(statement, () -> TrailReader.ids(connection, statement));
    }

    /// How the database goes about a query, line by line, for tests of speed.
    public List<String> plan(RecordQuery query) {
        return plan(new RowsReader(query, schema).statement(joins -> conditions.of(query, joins)));
    }

    /// How the database goes about a grouping.
    public List<String> plan(Grouping grouping) {
        var sql = new GroupsSql(grouping, schema, scene, calendar);
        return plan(
                grouping.keys().isEmpty()
                        ? sql.total(joins -> conditions.of(grouping, joins))
                        : sql.groups(joins -> conditions.of(grouping, joins)));
    }

    /// How the database goes about passages.
    public List<String> plan(Passages passages) {
        return plan(new PassagesSql(passages, schema, scene, calendar).figures(conditions::of));
    }

    private List<String> plan(Sql statement) {
        Sql explain = Sql.of("EXPLAIN QUERY PLAN ").add(statement);
        return answer(
                explain,
                () -> {
                    var lines = new ArrayList<String>();
                    try (PreparedStatement prepared = explain.prepare(connection);
                            ResultSet rows = prepared.executeQuery()) {
                        while (rows.next()) {
                            lines.add(rows.getString("detail"));
                        }
                    }
                    return lines;
                });
    }

    private static <T extends @Nullable Object> T answer(Sql statement, Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw new StoreException(statement.text(), e);
        }
    }

    private interface Reading<T extends @Nullable Object> {
        T read() throws SQLException;
    }
}
