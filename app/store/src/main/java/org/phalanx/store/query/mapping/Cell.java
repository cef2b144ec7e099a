package org.phalanx.store.query.mapping;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;

/// Tells MyBatis how a type stands in one column.
///
/// @param toColumn value to bind
/// @param fromColumn of what the driver read
record Cell<T>(Function<T, Object> toColumn, Function<Object, T> fromColumn)
        implements TypeHandler<T> {

    /// 16 bytes.
    static final Cell<UUID> ID = new Cell<>(Bits::bytes, raw -> Bits.id((byte[]) raw));

    /// Epoch milliseconds.
    static final Cell<Instant> MOMENT =
            new Cell<>(
                    Instant::toEpochMilli, raw -> Instant.ofEpochMilli(((Number) raw).longValue()));

    /// ISO text.
    static final Cell<LocalDate> DAY =
            new Cell<>(LocalDate::toString, raw -> LocalDate.parse((String) raw));

    @Override
    public void setParameter(
            PreparedStatement to, int at, @Nullable T value, @Nullable JdbcType type)
            throws SQLException {
        to.setObject(at, value == null ? null : toColumn.apply(value));
    }

    @Override
    public @Nullable T getResult(ResultSet from, String column) throws SQLException {
        return read(from.getObject(column));
    }

    @Override
    public @Nullable T getResult(ResultSet from, int column) throws SQLException {
        return read(from.getObject(column));
    }

    @Override
    public @Nullable T getResult(CallableStatement from, int column) throws SQLException {
        return read(from.getObject(column));
    }

    private @Nullable T read(@Nullable Object raw) {
        return raw == null ? null : fromColumn.apply(raw);
    }
}
