package org.phalanx.store.query.mapping;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.type.TypeHandler;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a mapper's statement into records whose components have the names of the
/// columns.
///
/// MyBatis can do that, but looks every column up by its name for every row; a board of 320 cards
/// spends more on this than on its SQL. Here names are looked up once a result.
final class RecordResults implements ResultSetHandler {

    private final Class<?> type;
    private final MethodHandle constructor;
    private final String[] names;
    private final TypeHandler<?>[] handlers;

    /// @param type a record
    RecordResults(Class<?> type, TypeHandlerRegistry registry) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        names = new String[components.length];
        handlers = new TypeHandler<?>[components.length];
        var parameters = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
            names[i] = plain(components[i].getName());
            handlers[i] = registry.getTypeHandler(parameters[i]);
        }
        constructor = constructor(type, parameters);
    }

    private static MethodHandle constructor(Class<?> type, Class<?>[] parameters) {
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            return lookup.findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can't be made", e);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the statement's result type is the record
    public <E> List<E> handleResultSets(Statement statement) throws SQLException {
        var read = new ArrayList<E>();
        try (ResultSet rows = statement.getResultSet()) {
            int[] columns = columns(rows.getMetaData());
            while (rows.next()) {
                read.add((E) record(rows, columns));
            }
        }
        return read;
    }

    private Object record(ResultSet row, int[] columns) throws SQLException {
        var values = new @Nullable Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = handlers[i].getResult(row, columns[i]);
        }
        try {
            return constructor.invokeExact(values);
        } catch (Throwable wrong) {
            throw new IllegalStateException("a row is no " + type.getSimpleName(), wrong);
        }
    }

    /// The number of each component's column.
    private int[] columns(ResultSetMetaData row) throws SQLException {
        int[] columns = new int[names.length];
        for (int column = 1; column <= row.getColumnCount(); column++) {
            String name = plain(row.getColumnLabel(column));
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(name)) {
                    columns[i] = column;
                }
            }
        }
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == 0) {
                throw new IllegalStateException(
                        "no column " + names[i] + " for " + type.getSimpleName());
            }
        }
        return columns;
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public <E> Cursor<E> handleCursorResultSets(Statement statement) {
        throw new UnsupportedOperationException("rows are read at once");
    }

    @Override
    public void handleOutputParameters(CallableStatement statement) {
        throw new UnsupportedOperationException("SQLite has no procedures");
    }
}
