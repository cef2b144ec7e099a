package org.phalanx.store.query.sql;

import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Kind;

/// One side of a comparison: an SQL expression, or a value known beforehand.
///
/// @param sort what it is, decisive for how it compares
/// @param scale digits after the decimal point of the integers in a number column
/// @param sql the expression, null for a value
/// @param value the value, null for an expression
record Term(Sort sort, int scale, @Nullable Sql sql, @Nullable Object value) {

    enum Sort {
        NUMBER,
        TEXT,
        DATE,
        INSTANT,
        TRUTH,
        ID
    }

    static Term value(Sort sort, Object value) {
        return new Term(sort, 0, null, value);
    }

    static Term column(Sort sort, int scale, Sql sql) {
        return new Term(sort, scale, sql, null);
    }

    static Sort sort(Kind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT, PHONE, EMAIL, WEB, CHOICE, CASCADE, BAND -> Sort.TEXT;
            case INTEGER, DECIMAL, PERCENT, MONEY -> Sort.NUMBER;
            case DATE -> Sort.DATE;
            case INSTANT -> Sort.INSTANT;
            case YES_NO -> Sort.TRUTH;
            case REFERENCE, USER -> Sort.ID;
            case CHOICES, TAGS, ADDRESS ->
                    throw new IllegalArgumentException("not comparable: " + kind);
        };
    }

    /// The expression.
    Sql expression() {
        if (sql == null) {
            throw new IllegalStateException("a value: " + value);
        }
        return sql;
    }

    /// The value.
    Object known() {
        if (value == null) {
            throw new IllegalStateException("an expression: " + sql);
        }
        return value;
    }
}
