package org.phalanx.desktop.records.filter.build;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.filter.Operator;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Shape;
import org.phalanx.kernel.value.Money;

/// A field as a condition asks for it: what is typed into a form is one value by its rules, what is
/// asked for may be a part of it, a day, or one of many.
final class AskedField {
    private AskedField() {}

    /// The field whose editor takes one value of the operator.
    static Field of(Field field, Operator operator) {
        Kind kind = kind(field.kind(), operator);
        Shape own = field.shape();
        String target =
                kind == Kind.TAGS
                        ? field.kind() == Kind.USER ? field.target() : own.target()
                        : null;
        Shape shape = new Shape(own.scale(), Shape.LINE, target, own.options(), null, null);
        return new Field(
                field.key(),
                kind,
                field.wording(),
                shape,
                Rules.NONE,
                field.place(),
                field.origin());
    }

    private static Kind kind(Kind kind, Operator operator) {
        if (!operator.takesMany()) {
            return switch (kind) {
                case INTEGER, DECIMAL, PERCENT, MONEY -> kind;
                case DATE, INSTANT -> Kind.DATE;
                default -> Kind.TEXT;
            };
        }
        return kind.isReference() || kind == Kind.TAGS ? Kind.TAGS : Kind.CHOICES;
    }

    /// The value of an editor as conditions hold it.
    static Object asked(Object value) {
        return switch (value) {
            case Money money -> money.major();
            case Long number -> BigDecimal.valueOf(number);
            default -> value;
        };
    }

    /// The values of a condition as the editor shows them.
    ///
    /// @param at which of two values
    static @Nullable Object shown(Field asked, List<Object> values, int at, String currency) {
        if (asked.kind() == Kind.TAGS || asked.kind() == Kind.CHOICES) {
            return values;
        }
        if (at >= values.size()) {
            return null;
        }
        return switch (values.get(at)) {
            case BigDecimal number when asked.kind() == Kind.MONEY -> Money.of(number, currency);
            case BigDecimal number when asked.kind() == Kind.INTEGER -> number.longValue();
            case Object value -> value;
        };
    }

    /// All that an editor of many holds.
    static List<Object> many(Object value) {
        return value instanceof Collection<?> all ? List.copyOf(all) : List.of(value);
    }
}
