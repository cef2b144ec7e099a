package org.phalanx.store.query.sql;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.Kind;

/// Comparisons as SQL that leave a column alone, so that its index can be used. An unknown result
/// means false.
final class ComparisonSql {

    private static final String FALSE = "0";

    private final Scene scene;
    private final CalendarSql calendar;

    ComparisonSql(Scene scene, CalendarSql calendar) {
        this.scene = scene;
        this.calendar = calendar;
    }

    Sql of(Term left, Comparison by, Term right) {
        if (left.sql() == null && right.sql() == null) {
            return Sql.of(truth(holds(left, by, right)));
        }
        if (left.sql() == null) {
            return withValue(right, by.mirrored(), left);
        }
        return right.sql() == null ? withValue(left, by, right) : columns(left, by, right);
    }

    private boolean holds(Term left, Comparison by, Term right) {
        Object one = left.known();
        Object other = right.known();
        if (left.sort() != right.sort()) {
            one = one instanceof Instant at ? day(at) : one;
            other = other instanceof Instant at ? day(at) : other;
        }
        return by.holds(order(one, other));
    }

    @SuppressWarnings("unchecked")
    private static int order(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private LocalDate day(Instant at) {
        return at.atZone(scene.zone()).toLocalDate();
    }

    private Sql withValue(Term column, Comparison by, Term value) {
        Object known = value.known();
        return switch (column.sort()) {
            case NUMBER -> number(column, by, (BigDecimal) known);
            case TRUTH -> truth(column, by, (Boolean) known);
            case INSTANT ->
                    known instanceof LocalDate day
                            ? day(column, by, day)
                            : plain(column, by, ((Instant) known).toEpochMilli());
            case DATE ->
                    plain(column, by, (known instanceof Instant at ? day(at) : known).toString());
            case TEXT, ID -> plain(column, by, known);
        };
    }

    private static Sql plain(Term column, Comparison by, Object value) {
        return new Sql().add(column.expression()).add(sign(by, false)).bind(value);
    }

    /// A column of scaled integers against any number, exactly.
    private static Sql number(Term column, Comparison by, BigDecimal number) {
        BigDecimal scaled = number.movePointRight(column.scale());
        Optional<Long> exact = exact(scaled);
        if (exact.isPresent()) {
            return plain(column, by, exact.get());
        }
        return switch (by) {
            case EQUAL -> Sql.of(FALSE);
            case NOT_EQUAL -> Sql.of("1");
            case LESS, AT_MOST -> below(column, scaled, RoundingMode.FLOOR, Comparison.AT_MOST);
            case MORE, AT_LEAST -> below(column, scaled, RoundingMode.CEILING, Comparison.AT_LEAST);
        };
    }

    private static Sql below(Term column, BigDecimal scaled, RoundingMode to, Comparison by) {
        Optional<Long> bound = exact(scaled.setScale(0, to));
        if (bound.isPresent()) {
            return plain(column, by, bound.get());
        }
        boolean all = (scaled.signum() > 0) == (by == Comparison.AT_MOST);
        return all ? new Sql().add(column.expression()).add(" IS NOT NULL") : Sql.of(FALSE);
    }

    static Optional<Long> exact(BigDecimal scaled) {
        BigDecimal whole = scaled.stripTrailingZeros();
        boolean fits = whole.scale() <= 0 && whole.precision() - whole.scale() <= 19;
        return fits && whole.toBigInteger().bitLength() <= 63
                ? Optional.of(whole.longValue())
                : Optional.empty();
    }

    /// An empty yes-or-no is no.
    private static Sql truth(Term column, Comparison by, boolean value) {
        boolean yes = value == (by == Comparison.EQUAL);
        return new Sql().add(column.expression()).add(yes ? " = 1" : " IS NOT 1");
    }

    /// A moment against a day: against the ends of that day.
    private Sql day(Term column, Comparison by, LocalDate day) {
        long start = calendar.start(day);
        long end = calendar.start(day.plusDays(1));
        return switch (by) {
            case LESS -> plain(column, Comparison.LESS, start);
            case AT_MOST -> plain(column, Comparison.LESS, end);
            case MORE -> plain(column, Comparison.AT_LEAST, end);
            case AT_LEAST -> plain(column, Comparison.AT_LEAST, start);
            case EQUAL -> within(column, start, end);
            case NOT_EQUAL -> within(column, start, end).add(" IS NOT TRUE");
        };
    }

    private static Sql within(Term column, long start, long end) {
        return Sql.of("(")
                .add(plain(column, Comparison.AT_LEAST, start))
                .add(" AND ")
                .add(plain(column, Comparison.LESS, end))
                .add(")");
    }

    private Sql columns(Term left, Comparison by, Term right) {
        Sql one = left.expression();
        Sql other = right.expression();
        if (left.sort() == Term.Sort.TRUTH) {
            return coalesced(one).add(sign(by, true)).add(coalesced(other));
        }
        if (left.sort() != right.sort()) {
            return dayOf(left).add(sign(by, true)).add(dayOf(right));
        }
        int scale = Math.max(left.scale(), right.scale());
        return scaled(one, scale - left.scale())
                .add(sign(by, true))
                .add(scaled(other, scale - right.scale()));
    }

    private static Sql coalesced(Sql column) {
        return Sql.of("coalesce(").add(column).add(", 0)");
    }

    private static Sql scaled(Sql column, int by) {
        return by == 0
                ? new Sql().add(column)
                : Sql.of("(").add(column).add(" * 1" + "0".repeat(by) + ")");
    }

    private Sql dayOf(Term term) {
        if (term.sort() == Term.Sort.DATE) {
            return new Sql().add(term.expression());
        }
        return Sql.of("(SELECT " + calendar.day(Kind.INSTANT, "d.at") + " FROM (SELECT ")
                .add(term.expression())
                .add(" AS at) AS d)");
    }

    /// Two columns may both be empty, a column and a value may not.
    private static String sign(Comparison by, boolean bothEmpty) {
        return switch (by) {
            case EQUAL -> bothEmpty ? " IS " : " = ";
            case NOT_EQUAL -> " IS NOT ";
            default -> " " + by.sign() + " ";
        };
    }

    private static String truth(boolean value) {
        return value ? "1" : FALSE;
    }
}
