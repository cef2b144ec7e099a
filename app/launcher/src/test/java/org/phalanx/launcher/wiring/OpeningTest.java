package org.phalanx.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir Path home;

    /// Whatever is made or dropped at every opening costs a large workspace a second each time.
    @Test
    void changesNoTableAndNoIndexOfAWorkspaceThatIsUpToDate() throws Exception {
        Workspaces workspaces = TestWiring.in(home).get(Workspaces.class);
        var wanted =
                new NewWorkspace("Lu", "CNY", NewWorkspace.HOME, Locale.ENGLISH, List.of("core"));
        Path folder = home.resolve("w");
        workspaces.create(folder, wanted).close();
        int made = schemaVersion(workspaces, folder);
        assertThat(schemaVersion(workspaces, folder)).isEqualTo(made);
    }

    private static int schemaVersion(Workspaces workspaces, Path folder) throws Exception {
        try (OpenWorkspace open = workspaces.open(folder)) {
            return open.workspace()
                    .database()
                    .read(connection -> {
                        try (ResultSet row =
                                connection
                                        .createStatement()
                                        .executeQuery("PRAGMA schema_version")) {
                            row.next();
                            return row.getInt(1);
                        }
                    });
        }
    }
}
