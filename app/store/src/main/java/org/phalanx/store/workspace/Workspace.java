package org.phalanx.store.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.open.StoreException;
import org.phalanx.store.open.WorkspaceFolder;
import org.phalanx.store.open.Writer;
import org.phalanx.store.pack.Pack;
import org.phalanx.store.schema.Catalog;
import org.phalanx.store.schema.CatalogReader;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.schema.Definitions;
import org.phalanx.store.schema.Tables;

/// A workspace that this process has open.
///
/// @param database its file
/// @param catalog the record types in force
/// @param settings what holds for all of it
public record Workspace(Database database, CurrentCatalog catalog, Settings settings)
        implements AutoCloseable {

    /// Makes an empty workspace that knows nothing but how types and fields are defined; the gate
    /// then takes in the packs.
    ///
    /// @param core the pack that defines definitions
    public static Workspace create(WorkspaceFolder folder, Settings settings, Pack core)
            throws OpenRefused {
        Database database = Database.create(folder);
        var definitions = new LinkedHashMap<String, RecordType>();
        definitions.put(Definitions.TYPE, core.schema().type(Definitions.TYPE));
        definitions.put(Definitions.FIELD, core.schema().type(Definitions.FIELD));
        Catalog first =
                database.write(
                        Writer.Lane.PERSON,
                        connection -> {
                            settings.write(connection);
                            return Tables.align(connection, new Schema(definitions));
                        });
        return new Workspace(database, new CurrentCatalog(first), settings);
    }

    /// Opens a workspace; one from a newer version of the program is open to read only.
    public static Workspace open(WorkspaceFolder folder) throws OpenRefused {
        Database database = Database.open(folder);
        try {
            return database.isReadOnly()
                    ? database.read(connection -> read(database, connection))
                    : database.write(
                            Writer.Lane.PERSON, connection -> opened(database, connection));
        } catch (StoreException damaged) {
            database.close();
            throw OpenRefused.because(folder, damaged);
        }
    }

    private static Workspace opened(Database database, Connection connection) throws SQLException {
        Settings settings = Settings.read(connection);
        Catalog catalog = Tables.align(connection, CatalogReader.schema(connection));
        return new Workspace(database, new CurrentCatalog(catalog), settings);
    }

    private static Workspace read(Database database, Connection connection) throws SQLException {
        Settings settings = Settings.read(connection);
        Catalog catalog = Tables.present(connection, CatalogReader.schema(connection));
        return new Workspace(database, new CurrentCatalog(catalog), settings);
    }

    @Override
    public void close() {
        database.close();
    }
}
