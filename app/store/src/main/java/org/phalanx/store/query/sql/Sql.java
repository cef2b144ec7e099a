package org.phalanx.store.query.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.phalanx.kernel.id.Bits;

/// A piece of SQL with the values that its question marks stand for, in order.
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /// A piece without values.
    public static Sql of(String text) {
        return new Sql().add(text);
    }

    /// A bound value: text, number, id.
    public static Sql bound(Object value) {
        return new Sql().bind(value);
    }

    public Sql add(String more) {
        text.append(more);
        return this;
    }

    public Sql add(Sql more) {
        text.append(more.text);
        values.addAll(more.values);
        return this;
    }

    /// Adds a question mark for a text, number or id.
    public Sql bind(Object value) {
        text.append('?');
        values.add(value);
        return this;
    }

    /// Pieces with a sign between them, in parentheses; `none` when there are none.
    public static Sql joined(List<Sql> pieces, String sign, String none) {
        if (pieces.isEmpty()) {
            return of(none);
        }
        var all = of("(");
        for (int i = 0; i < pieces.size(); i++) {
            all.add(i == 0 ? "" : sign).add(pieces.get(i));
        }
        return all.add(")");
    }

    public String text() {
        return text.toString();
    }

    /// The statement with its values bound.
    public PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text());
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case UUID id -> statement.setBytes(i + 1, Bits.bytes(id));
                case String string -> statement.setString(i + 1, string);
                case Number number -> statement.setLong(i + 1, number.longValue());
                default -> throw new IllegalArgumentException("can't be bound");
            }
        }
        return statement;
    }

    @Override
    public String toString() {
        return text() + " " + values;
    }
}
