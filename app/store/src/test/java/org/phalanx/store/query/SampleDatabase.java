package org.phalanx.store.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.phalanx.kernel.fixtures.SampleSchema;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.rule.Facts;
import org.phalanx.kernel.rule.Lookup;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.open.WorkspaceFolder;
import org.phalanx.store.open.Writer;
import org.phalanx.store.schema.Catalog;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.schema.Table;
import org.phalanx.store.schema.Tables;

/// A database with the sample schema, filled by the test itself, and the same records in memory.
final class SampleDatabase implements AutoCloseable, Lookup {

    final Schema schema = SampleSchema.schema();
    final RecordType deal = schema.type("deal");
    private final Database database;
    private final Catalog catalog;
    private final Map<String, Map<UUID, Facts>> records = new HashMap<>();

    SampleDatabase(Path folder) {
        try {
            database = Database.create(new WorkspaceFolder(folder));
        } catch (OpenRefused e) {
            throw new AssertionError(e);
        }
        catalog =
                database.write(Writer.Lane.PERSON, connection -> Tables.align(connection, schema));
    }

    /// Puts records of a type in place of all that are there.
    void fill(String type, List<Facts> facts) {
        var byId = new HashMap<UUID, Facts>();
        facts.forEach(one -> byId.put(one.id(), one));
        records.put(type, byId);
        database.write(
                Writer.Lane.PERSON,
                connection -> {
                    refill(connection, catalog.table(type), facts);
                    return facts.size();
                });
    }

    private static void refill(Connection connection, Table table, List<Facts> facts)
            throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.execute("DELETE FROM " + table.name());
        }
        try (PreparedStatement insert = connection.prepareStatement(table.insert(table.fields()))) {
            for (Facts one : facts) {
                insert.setBytes(1, Bits.bytes(one.id()));
                insert.setBytes(2, new byte[0]);
                table.bind(
                        insert,
                        3,
                        table.fields(),
                        new HashMap<>(one.values()),
                        Exchange.only("CNY"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Runs statements of the test's own, such as those that make indexes.
    void run(String... statements) {
        database.write(
                Writer.Lane.PERSON,
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        for (String sql : statements) {
                            statement.execute(sql);
                        }
                    }
                    return statements.length;
                });
    }

    <T> T ask(Scene scene, Function<Snapshot, T> questions) {
        var queries =
                new Queries(database, new CurrentCatalog(catalog), () -> scene, new Announcer());
        return queries.together(questions);
    }

    FieldPath path(String dotted) {
        return schema.path("deal", dotted);
    }

    List<FieldPath> paths(String... dotted) {
        var paths = new ArrayList<FieldPath>();
        for (String path : dotted) {
            paths.add(path(path));
        }
        return paths;
    }

    @Override
    public Optional<Facts> find(RecordType type, UUID id) {
        return Optional.ofNullable(records.getOrDefault(type.key(), Map.of()).get(id));
    }

    @Override
    public void close() {
        database.close();
    }
}
