package org.phalanx.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.store.proof.Integrity;

class DemoWorkspaceTest {

    @TempDir Path folder;

    @Test
    void itsPeopleLivedThroughTheirYearByRealGestures() throws Exception {
        Wiring wiring = Wiring.ofProcess();
        wiring.get(DemoWorkspace.class).make(folder.resolve("demo"), Locale.SIMPLIFIED_CHINESE);

        try (OpenWorkspace open = wiring.get(Workspaces.class).open(folder.resolve("demo"))) {
            assertThat(open.get(Integrity.class).check().findings()).isEmpty();
            assertThat(count(open, "opportunity WHERE status = 'open'")).isEqualTo(60);
            assertThat(count(open, "opportunity WHERE status = 'won' AND closed_at IS NOT NULL"))
                    .isEqualTo(25);
            assertThat(count(open, "opportunity WHERE status = 'lost' AND lesson IS NOT NULL"))
                    .isEqualTo(15);
            assertThat(count(open, "stage_history")).isGreaterThan(100);
            assertThat(count(open, "(SELECT DISTINCT person FROM gesture WHERE cause = 'PERSON')"))
                    .isGreaterThan(5);
        }
    }

    @Test
    void theWholeCompanyIsSeenByWhoIsSignedIn() throws Exception {
        Wiring wiring = Wiring.ofProcess();
        wiring.get(DemoWorkspace.class).makeCompany(folder.resolve("rep"), Locale.ENGLISH, "rep");

        try (OpenWorkspace open = wiring.get(Workspaces.class).open(folder.resolve("rep"))) {
            assertThat(open.get(Integrity.class).check().findings()).isEmpty();
            assertThat(count(open, "opportunity")).isGreaterThan(400);
            assertThat(count(open, "opportunity WHERE prob_mode = 'manual' AND status = 'open'"))
                    .isGreaterThan(5);
            assertThat(count(open, "lead WHERE status = 'converted' AND account_id IS NOT NULL"))
                    .isGreaterThan(50);
            assertThat(count(open, "user WHERE name = 'Su Yanqiu' AND position = 'sales'"))
                    .isEqualTo(1);
            assertThat(count(open, "(SELECT DISTINCT team_id FROM user WHERE position = 'sales')"))
                    .isEqualTo(3);
        }
        assertThat(wiring.get(DemoWorkspace.class).roles())
                .containsExactlyInAnyOrder("rep", "manager", "director");
    }

    private static int count(OpenWorkspace open, String from) {
        return open.workspace()
                .database()
                .read(connection -> {
                    try (ResultSet row =
                            connection
                                    .createStatement()
                                    .executeQuery("SELECT count(*) FROM " + from)) {
                        row.next();
                        return row.getInt(1);
                    }
                });
    }
}
