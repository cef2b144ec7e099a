package org.phalanx.store.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.value.Address;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.kernel.value.Money;

/// How values stand in the columns of their field.
///
/// One column each, but money has three: minor units, currency, and minor units in the workspace's
/// currency. Decimals and percents are unscaled integers at the field's scale, dates ISO texts,
/// moments epoch milliseconds, ids 16 bytes, sets and addresses JSON arrays. Null is empty.
public final class Cells {

    private Cells() {}

    /// Number of columns of a field.
    public static int width(Field field) {
        return field.kind() == Kind.MONEY ? 3 : 1;
    }

    /// Binds a canonical value.
    ///
    /// @return index after it
    public static int bind(
            PreparedStatement to, int at, Field field, @Nullable Object value, Exchange exchange)
            throws SQLException {
        // nearly all values are texts and ids; a switch over types is slow without the optimising
        // JIT
        if (value instanceof String text) {
            to.setString(at, text);
        } else if (value instanceof UUID id) {
            to.setBytes(at, Bits.bytes(id));
        } else {
            bindOther(to, at, field, value, exchange);
        }
        return at + width(field);
    }

    private static void bindOther(
            PreparedStatement to, int at, Field field, @Nullable Object value, Exchange exchange)
            throws SQLException {
        switch (value) {
            case null -> {
                for (int i = 0; i < width(field); i++) {
                    to.setNull(at + i, Types.NULL);
                }
            }
            case Money money -> {
                to.setLong(at, money.minor());
                to.setString(at + 1, money.currency());
                to.setLong(at + 2, exchange.toBase(money).orElseThrow());
            }
            case Long number -> to.setLong(at, number);
            case Boolean yes -> to.setInt(at, yes ? 1 : 0);
            case BigDecimal number ->
                    to.setLong(
                            at,
                            number.setScale(field.shape().scale())
                                    .unscaledValue()
                                    .longValueExact());
            case LocalDate day -> to.setString(at, day.toString());
            case Instant moment -> to.setLong(at, moment.toEpochMilli());
            case Address address -> to.setString(at, TextArrays.write(address.parts()));
            case Collection<?> many -> to.setString(at, TextArrays.write(many));
            default -> throw new IllegalArgumentException("no value: " + value.getClass());
        }
    }

    /// Binds a canonical value that is no money.
    public static int bind(PreparedStatement to, int at, Field field, @Nullable Object value)
            throws SQLException {
        return bind(to, at, field, value, money -> OptionalLong.empty());
    }

    /// Reads a canonical value.
    public static @Nullable Object read(ResultSet from, int at, Field field) throws SQLException {
        return switch (field.kind()) {
            case INTEGER, DECIMAL, PERCENT, INSTANT, YES_NO, MONEY -> {
                long number = from.getLong(at);
                yield from.wasNull() ? null : ofNumber(from, at, field, number);
            }
            case REFERENCE, USER -> {
                byte[] id = from.getBytes(at);
                yield id == null ? null : Bits.id(id);
            }
            default -> {
                String text = from.getString(at);
                yield text == null ? null : ofText(field, text);
            }
        };
    }

    private static Object ofNumber(ResultSet from, int at, Field field, long number)
            throws SQLException {
        return switch (field.kind()) {
            case DECIMAL, PERCENT ->
                    new BigDecimal(BigInteger.valueOf(number), field.shape().scale());
            case INSTANT -> Instant.ofEpochMilli(number);
            case YES_NO -> number != 0;
            case MONEY -> new Money(number, from.getString(at + 1));
            default -> number;
        };
    }

    private static Object ofText(Field field, String text) {
        return switch (field.kind()) {
            case DATE -> LocalDate.parse(text);
            case ADDRESS -> Address.of(TextArrays.read(text));
            case CHOICES -> TextArrays.read(text);
            case TAGS -> TextArrays.read(text).stream().map(Bits::id).toList();
            default -> text;
        };
    }
}
