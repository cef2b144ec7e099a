package org.phalanx.store.query;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.open.Database;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Groups;
import org.phalanx.store.query.sql.CalendarSql;
import org.phalanx.store.schema.CurrentCatalog;

/// Answers questions about records of any type, on the caller's thread.
@Singleton
public final class Queries {

    /// The commit of a snapshot that began elsewhere.
    private static final long UNKNOWN = -1;

    private final Database database;
    private final CurrentCatalog catalog;
    private final Provider<Scene> scene;
    private final Announcer announcer;
    private final Map<ZoneId, CalendarSql> calendars = new ConcurrentHashMap<>();

    @Inject
    public Queries(
            Database database, CurrentCatalog catalog, Provider<Scene> scene, Announcer announcer) {
        this.database = database;
        this.catalog = catalog;
        this.scene = scene;
        this.announcer = announcer;
    }

    /// The rows of a page.
    public Rows rows(RecordQuery query) {
        return together(snapshot -> snapshot.rows(query));
    }

    /// How many records there are on all pages.
    public long count(RecordQuery query) {
        return together(snapshot -> snapshot.count(query));
    }

    /// Groups, rest and total of a grouping.
    public Groups groups(Grouping grouping) {
        return together(snapshot -> snapshot.groups(grouping));
    }

    /// Asks several questions of one state of the database.
    public <T extends @Nullable Object> T together(Function<Snapshot, T> questions) {
        long commit = announcer.lastCommit();
        return database.read(connection -> questions.apply(on(connection, scene.get(), commit)));
    }

    /// Asks on a connection whose reading began elsewhere in the store.
    public Snapshot on(Connection connection) {
        return on(connection, scene.get(), UNKNOWN);
    }

    private Snapshot on(Connection connection, Scene seen, long commit) {
        CalendarSql calendar = calendars.computeIfAbsent(seen.zone(), CalendarSql::new);
        return new Snapshot(connection, catalog.schema(), seen, calendar, commit);
    }
}
