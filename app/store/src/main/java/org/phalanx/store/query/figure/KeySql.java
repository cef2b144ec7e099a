package org.phalanx.store.query.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.store.query.sql.CalendarSql;
import org.phalanx.store.query.sql.Joins;
import org.phalanx.store.schema.Table;

/// Keys of groups as SQL in two steps: records are grouped by columns of their own first, and
/// references are followed and periods told for the few groups that result.
final class KeySql {

    private final List<GroupKey> keys;
    private final CalendarSql calendar;

    KeySql(List<GroupKey> keys, CalendarSql calendar) {
        this.keys = keys;
        this.calendar = calendar;
    }

    /// What records are grouped by in the first step: expressions by the name of the column that
    /// they stand for.
    Map<String, String> first(Joins records) {
        var first = new LinkedHashMap<String, String>();
        for (GroupKey key : keys) {
            String column = ownColumn(key.path());
            first.put(column, expression(key, records.own(column)));
        }
        return first;
    }

    private String expression(GroupKey key, String column) {
        return goesByDay(key) ? calendar.dayNumber(Kind.INSTANT, column) : column;
    }

    /// The key itself, in the second step.
    ///
    /// @param groups joins on the groups of the first step
    String second(GroupKey key, Joins groups) {
        String column = groups.column(key.path());
        return switch (key) {
            case GroupKey.ByPath(_), GroupKey.ByTop(_) -> column;
            case GroupKey.ByCalendar(FieldPath path, Bucket bucket) -> {
                Kind kind = goesByDay(key) ? Kind.INTEGER : path.last().kind();
                yield bucket.sql(calendar, kind, column);
            }
        };
    }

    /// A moment of the record itself that is wanted by the calendar alone goes by its day, since
    /// hardly two are alike.
    private boolean goesByDay(GroupKey key) {
        FieldPath path = key.path();
        return path.isDirect()
                && path.last().kind() == Kind.INSTANT
                && !keys.contains(new GroupKey.ByPath(path));
    }

    /// The column of the record itself on which a path depends.
    private static String ownColumn(FieldPath path) {
        Field field = path.isDirect() ? path.last() : path.hops().getFirst();
        return Table.columns(field).getLast();
    }
}
