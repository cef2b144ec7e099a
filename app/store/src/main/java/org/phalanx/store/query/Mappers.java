package org.phalanx.store.query;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phalanx.store.open.Database;
import org.phalanx.store.query.mapping.MapperConfiguration;

/// Runs the MyBatis mapper interfaces of features over the workspace's read connections.
///
/// A mapper's SQL names its columns, and its results are records whose components have the names of
/// these columns. Ids are `UUID`, moments `Instant`, days `LocalDate`.
@Singleton
public final class Mappers {

    private final Database database;
    private final MapperConfiguration configuration = new MapperConfiguration();

    @Inject
    public Mappers(Database database) {
        this.database = database;
    }

    /// Asks a mapper as often as the work needs, all within one snapshot.
    public <M, T extends @Nullable Object> T read(Class<M> mapper, Function<M, T> work) {
        know(mapper);
        return database.read(
                connection -> work.apply(configuration.session(connection).getMapper(mapper)));
    }

    private synchronized void know(Class<?> mapper) {
        if (!configuration.hasMapper(mapper)) {
            configuration.addMapper(mapper);
        }
    }
}
