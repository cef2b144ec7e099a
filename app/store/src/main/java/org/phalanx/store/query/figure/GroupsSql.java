package org.phalanx.store.query.figure;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.sql.CalendarSql;
import org.phalanx.store.query.sql.FilterSql;
import org.phalanx.store.query.sql.Joins;
import org.phalanx.store.query.sql.Sql;
import org.phalanx.store.schema.Table;

/// Composes the statements of one grouping.
public final class GroupsSql {

    private final Grouping grouping;
    private final Schema schema;
    private final Scene scene;
    private final CalendarSql calendar;
    private final KeySql keys;

    public GroupsSql(Grouping grouping, Schema schema, Scene scene, CalendarSql calendar) {
        this.grouping = grouping;
        this.schema = schema;
        this.scene = scene;
        this.calendar = calendar;
        this.keys = new KeySql(grouping.keys(), calendar);
    }

    /// One row of figures over all records.
    ///
    /// @param condition which records, composed with the joins that it is given
    public Sql total(Function<Joins, Sql> condition) {
        return figures(Map.of(), condition);
    }

    /// One row a group: keys, titles of references, figures.
    public Sql groups(Function<Joins, Sql> condition) {
        int width = grouping.keys().size();
        var titles = new StringBuilder();
        Sql select = Sql.of("SELECT " + numbered("g.k", width));
        for (int i = 0; i < width; i++) {
            select.add(title(i, titles));
        }
        select.add(", " + numbered("g.f", figureColumns()) + " FROM (");
        select.add(regrouped(condition)).add(") AS g" + titles + order());
        if (grouping.top() > 0 && !grouping.rollsUp()) {
            select.add(" LIMIT ").bind(grouping.top() + 1L);
        }
        return select;
    }

    /// The second step: keys at the ends of their paths, figures added up.
    private Sql regrouped(Function<Joins, Sql> condition) {
        var records = new Joins(schema, grouping.type(), "t");
        var groups = new Joins(schema, grouping.type(), "s");
        Sql select = Sql.of("SELECT ");
        for (int i = 0; i < grouping.keys().size(); i++) {
            select.add(keys.second(grouping.keys().get(i), groups) + " AS k" + i + ", ");
        }
        for (int i = 0; i < figureColumns(); i++) {
            select.add((i > 0 ? ", " : "") + "sum(s.f" + i + ") AS f" + i);
        }
        return select.add(groups.fromSubquery(figures(keys.first(records), condition)))
                .add(groupBy(grouping.keys().size()));
    }

    /// The first step: figures by columns of the records themselves, or of all of them.
    private Sql figures(Map<String, String> by, Function<Joins, Sql> condition) {
        var joins = new Joins(schema, grouping.type(), "t");
        var measures =
                new MeasureSql(joins, new FilterSql(schema, scene, joins, calendar), calendar);
        Sql select = Sql.of("SELECT ");
        by.forEach(
                (name, expression) -> select.add(expression + " AS " + Table.quoted(name) + ", "));
        int at = 0;
        for (Measure measure : grouping.measures()) {
            for (Sql column : measures.columns(measure)) {
                select.add(at > 0 ? ", " : "").add(column).add(" AS f" + at);
                at++;
            }
        }
        Sql where = condition.apply(joins);
        select.add(joins.from() + " WHERE ").add(where);
        return by.isEmpty() ? select : select.add(groupBy(by.size()));
    }

    private int figureColumns() {
        return grouping.measures().size() * MeasureSql.WIDTH;
    }

    private static String numbered(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + i).collect(Collectors.joining(", "));
    }

    private static String groupBy(int columns) {
        return IntStream.rangeClosed(1, columns)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", ", " GROUP BY ", ""));
    }

    private String title(int key, StringBuilder titles) {
        GroupKey by = grouping.keys().get(key);
        if (!KeyReader.hasTitle(by)) {
            return "";
        }
        RecordType target = schema.type(by.path().last().target());
        var named = new Joins(schema, target, "t" + key + "_");
        String title = named.title();
        titles.append(named.joinedOn("g.k" + key));
        return ", " + title;
    }

    private String order() {
        var order = new StringBuilder(" ORDER BY ");
        if (grouping.order() == Grouping.Order.GREATEST) {
            order.append(MeasureSql.order(grouping.measures().getFirst(), "g.f0", "g.f1", "g.f2"));
            order.append(" DESC, ");
        }
        for (int i = 0; i < grouping.keys().size(); i++) {
            String key = "g.k" + i;
            order.append(i > 0 ? ", " : "").append(key + " IS NULL, ");
            if (KeyReader.hasTitle(grouping.keys().get(i))) {
                RecordType target = schema.type(grouping.keys().get(i).path().last().target());
                order.append(new Joins(schema, target, "t" + i + "_").place() + ", ");
            }
            order.append(key);
        }
        return order.toString();
    }
}
