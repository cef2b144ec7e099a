package org.phalanx.store.query;

import java.util.ArrayList;
import java.util.List;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.sql.CalendarSql;
import org.phalanx.store.query.sql.FilterSql;
import org.phalanx.store.query.sql.Joins;
import org.phalanx.store.query.sql.Sql;
import org.phalanx.store.query.sql.TextSql;

/// Which records a question is about, as SQL: those that are not in the bin and pass its filter.
record Conditions(Schema schema, Scene scene, CalendarSql calendar) {

    private static final String DELETED = "deleted_at";

    Sql of(Joins joins, Filter filter) {
        return all(parts(joins, filter, false));
    }

    Sql of(RecordQuery query, Joins joins) {
        List<Sql> parts = parts(joins, query.filter(), query.withDeleted());
        if (query.text() != null) {
            parts.add(TextSql.contains(joins.title(), query.text()));
        }
        return all(parts);
    }

    Sql of(Grouping grouping, Joins joins) {
        return all(parts(joins, grouping.filter(), grouping.withDeleted()));
    }

    private List<Sql> parts(Joins joins, Filter filter, boolean withDeleted) {
        var parts = new ArrayList<Sql>();
        if (!withDeleted && joins.root().fields().containsKey(DELETED)) {
            parts.add(Sql.of(joins.own(DELETED) + " IS NULL"));
        }
        if (!filter.equals(Filter.everything())) {
            parts.add(new FilterSql(schema, scene, joins, calendar).of(filter));
        }
        return parts;
    }

    private static Sql all(List<Sql> parts) {
        return Sql.joined(parts, " AND ", "1");
    }
}
