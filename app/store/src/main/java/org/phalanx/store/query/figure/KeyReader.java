package org.phalanx.store.query.figure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.value.Money;

/// Keys of groups as values.
final class KeyReader {

    private final String currency;

    KeyReader(String currency) {
        this.currency = currency;
    }

    /// The uppermost option above one of a cascade.
    static String top(Field cascade, String key) {
        String top = key;
        String parent = parent(cascade, top);
        while (parent != null) {
            top = parent;
            parent = parent(cascade, top);
        }
        return top;
    }

    private static @Nullable String parent(Field cascade, String key) {
        return cascade.option(key).map(Option::parent).orElse(null);
    }

    static boolean hasTitle(GroupKey key) {
        return key instanceof GroupKey.ByPath(var path) && path.last().kind().isReference();
    }

    /// Reads a key.
    ///
    /// @param title column of the title of the record that it refers to, 0 when it is no reference
    Group.Key read(GroupKey key, ResultSet from, int at, int title) throws SQLException {
        Object value = value(key, from, at);
        if (value == null) {
            return new Group.Key(null, "");
        }
        String text = title > 0 ? from.getString(title) : value.toString();
        return new Group.Key(value, text == null ? "" : text);
    }

    private @Nullable Object value(GroupKey key, ResultSet from, int at) throws SQLException {
        if (from.getObject(at) == null) {
            return null;
        }
        Field field = key.path().last();
        if (key instanceof GroupKey.ByCalendar) {
            return from.getString(at);
        }
        if (key instanceof GroupKey.ByTop) {
            return top(field, from.getString(at));
        }
        return switch (field.kind()) {
            case INTEGER -> from.getLong(at);
            case DECIMAL, PERCENT -> BigDecimal.valueOf(from.getLong(at), field.shape().scale());
            case MONEY -> new Money(from.getLong(at), currency);
            case YES_NO -> from.getLong(at) != 0;
            case INSTANT -> Instant.ofEpochMilli(from.getLong(at));
            case DATE -> LocalDate.parse(from.getString(at));
            case REFERENCE, USER -> Bits.id(from.getBytes(at));
            default -> from.getString(at);
        };
    }
}
