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

    Sql of(Joins joins, Filter filter) {
        return all(parts(joins, filter, false, true));
    }

    Sql of(RecordQuery query, Joins joins) {
        boolean leads = LeadingIndex.serves(query);
        List<Sql> parts = parts(joins, query.filter(), query.withDeleted(), leads);
        if (query.text() != null) {
            parts.add(TextSql.contains(joins.title(), query.text()));
        }
        return all(parts);
    }

    /// Whether a query is about every record of its type that is not in the bin.
    boolean meansAllPresent(RecordQuery query) {
        return query.filter().equals(Filter.everything())
                && query.text() == null
                && !query.withDeleted()
                && query.type().fields().containsKey(Joins.DELETED);
    }

    Sql of(Grouping grouping, Joins joins) {
        return all(parts(joins, grouping.filter(), grouping.withDeleted(), true));
    }

    private List<Sql> parts(Joins joins, Filter filter, boolean withDeleted, boolean leads) {
        var parts = new ArrayList<Sql>();
        if (!withDeleted && joins.root().fields().containsKey(Joins.DELETED)) {
            parts.add(Sql.of(joins.present(leads)));
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
