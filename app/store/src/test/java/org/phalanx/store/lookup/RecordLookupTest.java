package org.phalanx.store.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.schema.Table;

class RecordLookupTest {

    @TempDir Path folder;
    private TestWorkspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.create(folder.resolve("w"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void findsByKeyInTheOrderInWhichRecordsWereMadeWithoutTheBin() {
        UUID second = workspace.make("contact", Map.of("name", "秦望舒", "code", "2"));
        UUID first = workspace.make("contact", Map.of("name", "陆听澜", "code", "1"));
        UUID gone = workspace.make("contact", Map.of("name", "走了", "code", "3"));
        workspace.write("contact", gone, Map.of("deleted_at", workspace.clock.instant()));

        List<RecordLookup.Found> found =
                workspace
                        .get(RecordLookup.class)
                        .byKey(
                                "contact",
                                List.of("code"),
                                List.of(List.of("1"), List.of("2"), List.of("3")));

        assertThat(found).extracting(RecordLookup.Found::id).containsExactly(second, first);
    }

    /// An import looks every row up: that must not become slower with every record that is there.
    @Test
    void looksEveryKeyUpInItsOwnIndex() {
        for (RecordType type : workspace.workspace().catalog().schema().all()) {
            for (List<String> key : type.match()) {
                Table table = workspace.workspace().catalog().get().table(type.key());
                String plan = plan(RecordLookup.byKey(table, key, 3));
                assertThat(plan).as(type.key() + " by " + key).contains("SEARCH", "=?");
                assertThat(plan).doesNotContain("deleted_at", "SCAN " + type.key());
            }
        }
    }

    private String plan(String select) {
        return workspace
                .workspace()
                .database()
                .read(connection -> {
                    var plan = new StringBuilder();
                    try (var query = connection.prepareStatement("EXPLAIN QUERY PLAN " + select);
                            var rows = query.executeQuery()) {
                        while (rows.next()) {
                            plan.append(rows.getString("detail")).append('\n');
                        }
                    }
                    return plan.toString();
                });
    }
}
