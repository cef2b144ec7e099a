package org.phalanx.store.query.mapping;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.parameter.ParameterHandler;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSession;

/// MyBatis as the house wants it: records by the names of their columns, nothing remembered.
public final class MapperConfiguration extends Configuration {

    private final Map<Class<?>, RecordResults> records = new ConcurrentHashMap<>();

    public MapperConfiguration() {
        // by position, two columns of one type would be swapped without a word
        setArgNameBasedConstructorAutoMapping(true);
        setMapUnderscoreToCamelCase(true);
        // within one snapshot a statement may be asked again with other rows in between
        setLocalCacheScope(LocalCacheScope.STATEMENT);
        setCacheEnabled(false);
        getTypeHandlerRegistry().register(UUID.class, Cell.ID);
        getTypeHandlerRegistry().register(Instant.class, Cell.MOMENT);
        getTypeHandlerRegistry().register(LocalDate.class, Cell.DAY);
    }

    /// A session on a connection whose transaction belongs to someone else. It needs no closing: it
    /// holds nothing but the connection.
    public SqlSession session(Connection connection) {
        Executor executor = newExecutor(new LentConnection(connection), ExecutorType.SIMPLE);
        return new DefaultSqlSession(this, executor, false);
    }

    @Override
    @SuppressWarnings("rawtypes") // as MyBatis declares it
    public ResultSetHandler newResultSetHandler(
            Executor executor,
            MappedStatement statement,
            RowBounds bounds,
            ParameterHandler parameters,
            ResultHandler handler,
            BoundSql sql) {
        if (statement.getResultMaps().size() == 1) {
            ResultMap map = statement.getResultMaps().getFirst();
            if (map.getType().isRecord() && map.getResultMappings().isEmpty()) {
                return records.computeIfAbsent(
                        map.getType(), type -> new RecordResults(type, getTypeHandlerRegistry()));
            }
        }
        return super.newResultSetHandler(executor, statement, bounds, parameters, handler, sql);
    }
}
