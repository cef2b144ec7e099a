package org.phalanx.store.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.sql.Direction;
import org.phalanx.store.query.sql.Joins;
import org.phalanx.store.query.sql.SortSql;
import org.phalanx.store.query.sql.Sql;
import org.phalanx.store.schema.Cells;

/// Composes the statement of one record query and reads its rows.
///
/// A page is found by rowids first, from an index where there is one; columns and titles are then
/// fetched for its rows alone.
final class RowsReader {

    private static final String ROOT = "t";

    private final RecordQuery query;
    private final Schema schema;
    private final List<Direction> directions;

    RowsReader(RecordQuery query, Schema schema) {
        this.query = query;
        this.schema = schema;
        this.directions = query.sorts().stream().map(Sort::direction).toList();
    }

    /// The statement: id, columns, titles of references, sort keys.
    ///
    /// @param condition which rows, composed with the joins that it is given
    Sql statement(Function<Joins, Sql> condition) {
        var joins = new Joins(schema, query.type(), ROOT);
        List<Sql> sortKeys = sortKeys(joins);
        Sql select = Sql.of("SELECT " + joins.id());
        for (FieldPath path : query.columns()) {
            joins.cells(path).forEach(column -> select.add(", " + column));
            if (path.last().kind().isReference()) {
                select.add(", " + joins.title(path));
            }
        }
        sortKeys.forEach(key -> select.add(", ").add(key));
        Page page = query.page();
        if (page.limit() == Integer.MAX_VALUE && page.offset() == 0) {
            Sql which = which(condition, joins, sortKeys);
            select.add(joins.from()).add(which);
        } else {
            select.add(joins.fromRows(rowids(condition)));
        }
        return select.add(SortSql.order(sortKeys, directions, joins.id()));
    }

    /// How many rows lie behind the query's mark.
    Sql counting(Function<Joins, Sql> condition) {
        var joins = new Joins(schema, query.type(), ROOT);
        Sql which = which(condition, joins, sortKeys(joins));
        return Sql.of("SELECT count(*)" + joins.from()).add(which);
    }

    private Sql rowids(Function<Joins, Sql> condition) {
        var joins = new Joins(schema, query.type(), ROOT);
        List<Sql> sortKeys = sortKeys(joins);
        Sql which = which(condition, joins, sortKeys);
        return Sql.of("SELECT " + ROOT + ".rowid AS r" + joins.from())
                .add(which)
                .add(SortSql.order(sortKeys, directions, joins.id()))
                .add(" LIMIT ")
                .bind((long) query.page().limit())
                .add(" OFFSET ")
                .bind((long) query.page().offset());
    }

    private Sql which(Function<Joins, Sql> condition, Joins joins, List<Sql> sortKeys) {
        Sql which = Sql.of(" WHERE ").add(condition.apply(joins));
        Mark mark = query.page().after();
        if (mark != null) {
            String sign = SortSql.endsDescending(directions) ? " < " : " > ";
            Sql afterId = Sql.of(joins.id() + sign).bind(mark.id());
            which.add(" AND ").add(SortSql.after(sortKeys, directions, mark.keys(), afterId));
        }
        return which;
    }

    private List<Sql> sortKeys(Joins joins) {
        var sorting = new SortSql(joins);
        return query.sorts().stream().map(sort -> sorting.key(sort.path())).toList();
    }

    /// Reads all rows of the page one by one.
    ///
    /// @return where the page ended, null when it is not full
    @Nullable Mark read(Connection connection, Sql statement, Consumer<Row> to)
            throws SQLException {
        try (PreparedStatement prepared = statement.prepare(connection);
                ResultSet from = prepared.executeQuery()) {
            Mark last = null;
            int read = 0;
            while (from.next()) {
                UUID id = Bits.id(from.getBytes(1));
                int at = row(from, id, to);
                if (++read == query.page().limit()) {
                    last = mark(from, at, id);
                }
            }
            return last;
        }
    }

    private int row(ResultSet from, UUID id, Consumer<Row> to) throws SQLException {
        var values = new ArrayList<@Nullable Object>(query.columns().size());
        var titles = new ArrayList<@Nullable String>(query.columns().size());
        int at = 2;
        for (FieldPath path : query.columns()) {
            Field field = path.last();
            values.add(Cells.read(from, at, field));
            at += Cells.width(field);
            titles.add(field.kind().isReference() ? from.getString(at++) : null);
        }
        to.accept(new Row(id, values, titles));
        return at;
    }

    private Mark mark(ResultSet from, int first, UUID id) throws SQLException {
        var keys = new ArrayList<@Nullable Object>(directions.size());
        for (int i = 0; i < directions.size(); i++) {
            Object key = from.getObject(first + i);
            keys.add(key instanceof Number number ? (Object) number.longValue() : key);
        }
        return new Mark(keys, id);
    }
}
