package org.phalanx.store.query.passage;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.period.Period;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.sql.CalendarSql;
import org.phalanx.store.query.sql.FilterSql;
import org.phalanx.store.query.sql.Joins;
import org.phalanx.store.query.sql.Sql;

/// Composes the question of passages.
///
/// The moves of each record are folded into three numbers: how far it ever came, how far it had
/// come before the period, and how far by its end. A record entered the steps above the second up
/// to the third in the period. Records that agree in all are counted together.
public final class PassagesSql {

    /// Names of the columns of [#figures(Condition)]: furthest step, furthest before and by the end
    /// of the period, whether it failed, how many, upper and lower part of their amount.
    static final int FURTHEST = 1;

    static final int BEFORE = 2;
    static final int BY_END = 3;
    static final int FAILED = 4;
    static final int COUNT = 5;
    static final int UPPER = 6;
    static final int LOWER = 7;

    /// An amount is added up in two parts, so that no sum is too large.
    static final long PART = 1_000_000;

    private final Passages passages;
    private final Schema schema;
    private final Scene scene;
    private final CalendarSql calendar;

    public PassagesSql(Passages passages, Schema schema, Scene scene, CalendarSql calendar) {
        this.passages = passages;
        this.schema = schema;
        this.scene = scene;
        this.calendar = calendar;
    }

    /// Composes a condition on the root of joins; deleted records fail it.
    @FunctionalInterface
    public interface Condition {
        /// The condition of a filter.
        Sql apply(Joins joins, Filter filter);
    }

    /// Records that came equally far, counted together.
    public Sql figures(Condition condition) {
        var joins = new Joins(schema, passages.type(), "t");
        String worth = joins.column(passages.worth());
        return Sql.of("SELECT r.furthest, r.before, r.by_end, ")
                .add(failed(joins))
                .add(", count(*), sum(" + worth + " / " + PART + "), sum(" + worth + " % " + PART)
                .add(")")
                .add(from(condition, joins))
                .add(" GROUP BY 1, 2, 3, 4");
    }

    /// The records that the question is about: id, amount, whether it failed.
    ///
    /// @param records only these; null for all
    public Sql records(Condition condition, @Nullable Set<UUID> records) {
        var joins = new Joins(schema, passages.type(), "t");
        Sql select =
                Sql.of("SELECT " + joins.id() + ", " + joins.column(passages.worth()) + ", ")
                        .add(failed(joins));
        Filter which =
                records == null
                        ? passages.filter()
                        : passages.filter().and(among(new Operand.Self(), records));
        Sql where = condition.apply(joins, which);
        return select.add(joins.from() + " WHERE ").add(where);
    }

    /// Their moves: id of what moved, number of the step, moment.
    ///
    /// @param records only theirs; null for all
    public Sql moves(Condition condition, @Nullable Set<UUID> records) {
        MoveLog log = passages.log();
        var joins = new Joins(schema, log.type(), "m");
        Sql select =
                Sql.of("SELECT " + joins.own(log.subject().key()) + ", ")
                        .add(number(joins.own(log.step().key())))
                        .add(", " + joins.own(log.at().key()));
        Filter which = records == null ? log.filter() : log.filter().and(among(subject(), records));
        Sql where = condition.apply(joins, which);
        return select.add(joins.from() + " WHERE ").add(where);
    }

    /// What moved by these moves, deleted ones too.
    public Sql movers(Set<UUID> moves) {
        MoveLog log = passages.log();
        var joins = new Joins(schema, log.type(), "m");
        Sql which =
                new FilterSql(schema, scene, joins, calendar).of(among(new Operand.Self(), moves));
        return Sql.of("SELECT " + joins.own(log.subject().key()) + joins.from() + " WHERE ")
                .add(which);
    }

    private Operand subject() {
        Field field = passages.log().subject();
        return new Operand.Path(
                new FieldPath(passages.log().type(), List.of(), field, field.pathName()));
    }

    private static Filter among(Operand one, Set<UUID> ids) {
        return new Filter.In(one, ids.stream().map(Operand.Literal::new).toList());
    }

    private Sql failed(Joins joins) {
        return Sql.of("((")
                .add(new FilterSql(schema, scene, joins, calendar).of(passages.failed()))
                .add(") IS TRUE)");
    }

    private Sql from(Condition condition, Joins joins) {
        Sql which = condition.apply(joins, passages.filter());
        return joins.fromSubqueryById(folded(condition), "r").add(" WHERE ").add(which);
    }

    private Sql folded(Condition condition) {
        MoveLog log = passages.log();
        var joins = new Joins(schema, log.type(), "m");
        String at = joins.own(log.at().key());
        Sql number = number(joins.own(log.step().key()));
        Sql select = Sql.of("SELECT " + joins.own(log.subject().key()) + " AS id, ");
        Passages.Cohort cohort = passages.cohort();
        if (cohort == null || cohort.seen() == null) {
            select.add("max(").add(number).add(")");
        } else {
            select.add(until(at, calendar.start(cohort.seen().plusDays(1)), number));
        }
        select.add(" AS furthest, ");
        if (cohort == null) {
            select.add("0 AS before, max(").add(number).add(") AS by_end");
        } else {
            Period period = cohort.entered();
            select.add(until(at, calendar.start(period.first()), number)).add(" AS before, ");
            long end = calendar.start(period.last().plusDays(1));
            select.add(until(at, end, number)).add(" AS by_end");
        }
        Sql which = condition.apply(joins, log.filter());
        return select.add(joins.from() + " WHERE ").add(which).add(" GROUP BY 1");
    }

    private static Sql until(String at, long end, Sql number) {
        return Sql.of("max(CASE WHEN " + at + " < ")
                .bind(end)
                .add(" THEN ")
                .add(number)
                .add(" ELSE 0 END)");
    }

    /// The number of a step, from 1; whatever moves elsewhere has entered the first.
    private Sql number(String step) {
        if (passages.steps().size() == 1) {
            return Sql.of("1");
        }
        Sql number = Sql.of("CASE " + step);
        for (int i = 1; i < passages.steps().size(); i++) {
            number.add(" WHEN ").bind(passages.steps().get(i)).add(" THEN " + (i + 1));
        }
        return number.add(" ELSE 1 END");
    }
}
