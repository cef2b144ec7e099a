package org.phalanx.store.query.sql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.filter.Turn;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.value.Money;

/// Turns operands of filters into terms.
final class Terms {

    private final Schema schema;
    private final Scene scene;
    private final Joins joins;

    Terms(Schema schema, Scene scene, Joins joins) {
        this.schema = schema;
        this.scene = scene;
        this.joins = joins;
    }

    Term of(Operand operand) {
        return switch (operand) {
            case Operand.Path(FieldPath path) -> column(path, Sql.of(joins.column(path)));
            case Operand.Self() -> Term.column(Term.Sort.ID, 0, Sql.of(joins.id()));
            case Operand.Literal(Object value) -> Term.value(sort(value), value);
            case Operand.Me(FieldPath path) ->
                    path == null ? Term.value(Term.Sort.ID, scene.me()) : mine(path);
            case Operand.Today(int days) ->
                    Term.value(Term.Sort.DATE, scene.today().plusDays(days));
            case Operand.At(Turn turn) -> Term.value(Term.Sort.DATE, turn.from(scene.today()));
            case Operand.Now() -> Term.value(Term.Sort.INSTANT, scene.now());
        };
    }

    private Term column(FieldPath path, Sql sql) {
        Field field = path.last();
        return Term.column(Term.sort(field.kind()), scale(field), sql);
    }

    /// A field of the person who asks, looked up by the database.
    private Term mine(FieldPath path) {
        var people = new Joins(schema, path.root(), "m");
        String column = people.column(path);
        Sql sql =
                Sql.of("(SELECT " + column + people.from() + " WHERE " + people.id() + " = ")
                        .bind(scene.me())
                        .add(")");
        return column(path, sql);
    }

    private int scale(Field field) {
        return switch (field.kind()) {
            case DECIMAL, PERCENT -> field.shape().scale();
            case MONEY -> Money.digits(scene.currency());
            default -> 0;
        };
    }

    private static Term.Sort sort(Object value) {
        return switch (value) {
            case BigDecimal _ -> Term.Sort.NUMBER;
            case Boolean _ -> Term.Sort.TRUTH;
            case LocalDate _ -> Term.Sort.DATE;
            case Instant _ -> Term.Sort.INSTANT;
            case UUID _ -> Term.Sort.ID;
            default -> Term.Sort.TEXT;
        };
    }
}
