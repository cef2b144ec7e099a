package org.phalanx.store.query.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.filter.TextMode;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// Filters as SQL conditions. An unknown result means false: and/or keep that meaning, and a
/// negation asks for "not true".
public final class FilterSql {

    private static final int FEW = 100;

    private final Schema schema;
    private final Scene scene;
    private final CalendarSql calendar;
    private final Joins joins;
    private final Terms terms;
    private final ComparisonSql comparisons;

    public FilterSql(Schema schema, Scene scene, Joins joins, CalendarSql calendar) {
        this.schema = schema;
        this.scene = scene;
        this.calendar = calendar;
        this.joins = joins;
        this.terms = new Terms(schema, scene, joins);
        this.comparisons = new ComparisonSql(scene, calendar);
    }

    /// The condition.
    public Sql of(Filter filter) {
        return switch (filter) {
            case Filter.And(List<Filter> all) -> Sql.joined(each(all), " AND ", "1");
            case Filter.Or(List<Filter> any) -> Sql.joined(each(any), " OR ", "0");
            case Filter.Not(Filter.IsEmpty(FieldPath path)) ->
                    Sql.of(joins.column(path)).add(" IS NOT NULL");
            case Filter.Not(Filter that) -> Sql.of("(").add(of(that)).add(") IS NOT TRUE");
            case Filter.Compare(Operand left, Comparison by, Operand right) ->
                    comparisons.of(terms.of(left), by, terms.of(right));
            case Filter.In(Operand one, List<Operand.Literal> values) -> in(one, values);
            case Filter.Includes(FieldPath many, Operand one) -> includes(many, one);
            case Filter.IsEmpty(FieldPath path) -> Sql.of(joins.column(path)).add(" IS NULL");
            case Filter.TextMatch(FieldPath path, TextMode mode, String text) ->
                    TextSql.match(joins.column(path), mode, text);
            case Filter.Some(RecordType of, Field by, String _, Filter such) -> some(of, by, such);
        };
    }

    private Sql some(RecordType of, Field by, Filter such) {
        Joins others = joins.within(of);
        Sql condition = new FilterSql(schema, scene, others, calendar).of(such);
        var sql =
                Sql.of("EXISTS (SELECT 1" + others.from())
                        .add(" WHERE " + others.own(by.key()) + " = " + joins.id() + " AND ")
                        .add(condition);
        return of.fields().containsKey(Joins.DELETED)
                ? sql.add(" AND " + others.present(false) + ")")
                : sql.add(")");
    }

    private List<Sql> each(List<Filter> filters) {
        return filters.stream().map(this::of).toList();
    }

    private Sql in(Operand one, List<Operand.Literal> values) {
        Term term = terms.of(one);
        if (term.sql() != null && term.sort() == Term.Sort.ID && values.size() > FEW) {
            return inMany(term.sql(), values);
        }
        var keys = new ArrayList<Sql>();
        for (Operand.Literal literal : values) {
            Optional<Object> key = key(term, literal.value());
            key.ifPresent(bound -> keys.add(Sql.bound(bound)));
            if (key.isEmpty() && term.sort() != Term.Sort.NUMBER) {
                return eachEqual(one, values);
            }
        }
        return keys.isEmpty() || term.sql() == null
                ? eachEqual(one, values)
                : new Sql().add(term.sql()).add(" IN ").add(Sql.joined(keys, ", ", "()"));
    }

    /// Any number of ids as one bound value, since those of a statement are limited.
    private static Sql inMany(Sql column, List<Operand.Literal> ids) {
        String array =
                ids.stream()
                        .map(id -> HexFormat.of().formatHex(Bits.bytes((UUID) id.value())))
                        .collect(Collectors.joining("\",\"", "[\"", "\"]"));
        return new Sql()
                .add(column)
                .add(" IN (SELECT unhex(value) FROM json_each(")
                .bind(array)
                .add("))");
    }

    /// The value as the column holds it, if it is that simple.
    private static Optional<Object> key(Term term, Object value) {
        return switch (term.sort()) {
            case NUMBER ->
                    ComparisonSql.exact(((BigDecimal) value).movePointRight(term.scale()))
                            .map(Long.class::cast);
            case TEXT, ID -> Optional.of(value);
            case DATE ->
                    value instanceof LocalDate day ? Optional.of(day.toString()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Sql eachEqual(Operand one, List<Operand.Literal> values) {
        return of(
                new Filter.Or(
                        values.stream()
                                .<Filter>map(
                                        value -> new Filter.Compare(one, Comparison.EQUAL, value))
                                .toList()));
    }

    private Sql includes(FieldPath many, Operand one) {
        Object value = terms.of(one).known();
        return Sql.of("EXISTS (SELECT 1 FROM json_each(" + joins.column(many) + ") WHERE value = ")
                .bind(value instanceof UUID id ? Bits.text(id) : value)
                .add(")");
    }
}
