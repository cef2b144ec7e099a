package org.phalanx.store.query.figure;

import java.util.List;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.store.query.sql.CalendarSql;
import org.phalanx.store.query.sql.FilterSql;
import org.phalanx.store.query.sql.Joins;
import org.phalanx.store.query.sql.Sql;

/// Measures as aggregates of SQL.
///
/// Each measure has three columns: the upper and lower part of its sum, since a sum of two parts
/// can't overflow, and the number of records that count. Columns of groups add up.
final class MeasureSql {

    /// Columns of one measure.
    static final int WIDTH = 3;

    static final long PART = 1_000_000;
    private static final String COUNT = "count(*)";

    private final Joins joins;
    private final FilterSql filters;
    private final CalendarSql calendar;

    MeasureSql(Joins joins, FilterSql filters, CalendarSql calendar) {
        this.joins = joins;
        this.filters = filters;
        this.calendar = calendar;
    }

    /// Upper part, lower part, number.
    List<Sql> columns(Measure measure) {
        return switch (measure) {
            case Measure.Count() -> List.of(Sql.of("0"), Sql.of(COUNT), Sql.of(COUNT));
            case Measure.Sum(FieldPath of) -> sum(joins.column(of), "", COUNT);
            case Measure.Average(FieldPath of) -> {
                String column = joins.column(of);
                yield sum(column, "", "count(" + column + ")");
            }
            case Measure.Share(var over) ->
                    List.of(
                            Sql.of("0"),
                            Sql.of("count(CASE WHEN ").add(filters.of(over)).add(" THEN 1 END)"),
                            Sql.of(COUNT));
            case Measure.AverageDays(FieldPath from, FieldPath to) -> {
                String days = day(to) + " - " + day(from);
                yield List.of(
                        Sql.of("0"), Sql.of("sum(" + days + ")"), Sql.of("count(" + days + ")"));
            }
            case Measure.Weighted(FieldPath amount, FieldPath percent) ->
                    sum(joins.column(amount), " * " + joins.column(percent), COUNT);
        };
    }

    private static List<Sql> sum(String column, String times, String number) {
        return List.of(
                Sql.of("sum(" + column + " / " + PART + times + ")"),
                Sql.of("sum(" + column + " % " + PART + times + ")"),
                Sql.of(number));
    }

    private String day(FieldPath path) {
        return calendar.dayNumber(path.last().kind(), joins.column(path));
    }

    /// The expression by which groups are ordered by this measure.
    static String order(Measure measure, String upper, String lower, String number) {
        String sum = "(" + upper + " * " + PART + " + " + lower + ")";
        return switch (measure) {
            case Measure.Count(), Measure.Sum(_), Measure.Weighted(_, _) -> sum;
            case Measure.Average(_), Measure.Share(_), Measure.AverageDays(_, _) ->
                    "(CAST(" + sum + " AS REAL) / " + number + ")";
        };
    }
}
