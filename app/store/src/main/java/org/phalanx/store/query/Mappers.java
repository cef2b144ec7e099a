package org.phalanx.store.query;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.jspecify.annotations.Nullable;
import org.phalanx.store.open.Database;

/// Runs the MyBatis mapper interfaces of features over the workspace's read connections.
///
/// A mapper's SQL names its columns, and its results are records whose components have the names of
/// these columns. Ids are `UUID`, moments `Instant`, days `LocalDate`.
@Singleton
public final class Mappers {

    private final Database database;
    private final Configuration configuration = new Configuration();

    @Inject
    public Mappers(Database database) {
        this.database = database;
        // by position, two columns of one type would be swapped without a word
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setMapUnderscoreToCamelCase(true);
        // within one snapshot a statement may be asked again with other rows in between
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setCacheEnabled(false);
        configuration.getTypeHandlerRegistry().register(UUID.class, Cell.ID);
        configuration.getTypeHandlerRegistry().register(Instant.class, Cell.MOMENT);
        configuration.getTypeHandlerRegistry().register(LocalDate.class, Cell.DAY);
    }

    /// Asks a mapper as often as the work needs, all within one snapshot.
    public <M, T extends @Nullable Object> T read(Class<M> mapper, Function<M, T> work) {
        know(mapper);
        return database.read(connection -> work.apply(session(connection).getMapper(mapper)));
    }

    /// Sessions aren't closed: they hold nothing but the lent connection.
    private DefaultSqlSession session(Connection connection) {
        Executor executor =
                configuration.newExecutor(new LentConnection(connection), ExecutorType.SIMPLE);
        return new DefaultSqlSession(configuration, executor, false);
    }

    private synchronized void know(Class<?> mapper) {
        if (!configuration.hasMapper(mapper)) {
            configuration.addMapper(mapper);
        }
    }
}
