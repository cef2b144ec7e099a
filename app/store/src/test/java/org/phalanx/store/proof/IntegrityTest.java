package org.phalanx.store.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.open.Writer;

class IntegrityTest {

    private static final String LAST_LINE =
            " WHERE n = (SELECT max(n) FROM change WHERE type = 'account')";

    @TempDir Path folder;
    private TestWorkspace workspace;

    @BeforeEach
    void make() {
        workspace = TestWorkspace.create(folder.resolve("w"));
        UUID tag = workspace.make("tag", Map.of("name", "重点"));
        UUID account = workspace.make("account", Map.of("name", "苍梧精铸", "tier", "B"));
        workspace.clock.pass(Duration.ofMinutes(1));
        workspace.write("account", account, Map.of("tier", "A", "tag_ids", List.of(tag)));
        workspace.make(
                "product", Map.of("name", "GTX Pro", "list_price", new Money(482_100, "CNY")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void findsNothingInWhatTheGateWrote() {
        Integrity.Report report = workspace.get(Integrity.class).check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.isClean()).isTrue();
    }

    static Stream<Arguments> breakages() {
        return Stream.of(
                arguments("check.field-differs", "UPDATE account SET tier = 'C'"),
                arguments("check.field-differs", "UPDATE account SET tier = NULL"),
                arguments("check.field-differs", "UPDATE account SET industry = 'other'"),
                arguments(
                        "check.field-differs",
                        "UPDATE change SET body = replace(body, '\"A\"', '\"C\"')" + LAST_LINE),
                arguments(
                        "check.broken-history",
                        "UPDATE change SET body = replace(body, '\"B\"', '\"C\"')" + LAST_LINE),
                arguments("check.version-differs", "UPDATE account SET vers = x''"),
                arguments("check.version-differs", "UPDATE gesture SET hlc = hlc + 1" + LAST_LINE),
                arguments("check.unreadable-row", "UPDATE account SET vers = x'01'"),
                arguments("check.unreadable-row", "UPDATE account SET tag_ids = 'none'"),
                arguments("check.unreadable-line", "UPDATE change SET body = '{'" + LAST_LINE),
                arguments("check.stamp-differs", "UPDATE account SET updated_at = 0"),
                arguments("check.stamp-differs", "UPDATE account SET updated_by = randomblob(16)"),
                arguments("check.stamp-differs", "UPDATE product SET updated_at = 0"),
                arguments("check.line-without-row", "DELETE FROM product"),
                arguments("check.row-without-line", "DELETE FROM change WHERE type = 'product'"),
                arguments(
                        "check.line-without-gesture",
                        "DELETE FROM gesture WHERE n IN"
                                + " (SELECT n FROM change WHERE type = 'product')"),
                arguments(
                        "check.gesture-without-line", "DELETE FROM change WHERE type = 'product'"),
                arguments(
                        "check.two-types",
                        "INSERT INTO tag(id, vers) SELECT id, vers FROM product"),
                arguments(
                        "check.two-types", "UPDATE change SET type = 'account' WHERE type = 'tag'"),
                arguments("check.no-id", "INSERT INTO tag(id, vers) VALUES (x'01', x'')"),
                arguments("check.points-nowhere", "DELETE FROM user"),
                arguments("check.points-nowhere", "DELETE FROM tag"),
                arguments("check.money-base", "UPDATE product SET list_price_base = 1"),
                arguments("check.money-base", "UPDATE product SET list_price = NULL"),
                arguments("check.money-base", "UPDATE product SET list_price_currency = 'EUR'"),
                arguments(
                        "check.no-ordinal",
                        "DELETE FROM field_ordinal WHERE type = 'account' AND field = 'tier'"),
                arguments(
                        "check.ordinal-twice",
                        "UPDATE field_ordinal SET ordinal = 1 WHERE type = 'account'"),
                arguments("check.no-column", "ALTER TABLE account DROP COLUMN tier"),
                arguments("check.no-table", "DROP TABLE product"),
                arguments(
                        "check.batch-unknown",
                        "UPDATE gesture SET batch = x'00' WHERE n = (SELECT max(n) FROM gesture)"),
                arguments(
                        "check.batch-remains",
                        "INSERT INTO batch_chunk(batch, i, body) VALUES (x'00', 0, x'')"),
                arguments(
                        "check.batch-half",
                        "INSERT INTO batch(id, label, cause, person, at, state)"
                                + " VALUES (x'00', '[]', 'IMPORT', x'00', 0, 'open')"),
                arguments(
                        "check.batch-state",
                        "INSERT INTO batch(id, label, cause, person, at, state)"
                                + " VALUES (x'00', '[]', 'IMPORT', x'00', 0, 'mixed')"),
                arguments(
                        "check.file",
                        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET rootpage ="
                                + " (SELECT rootpage FROM sqlite_schema WHERE name = 'tag')"
                                + " WHERE name = 'product'; PRAGMA schema_version = 9999"),
                arguments("check.pack", "UPDATE pack SET content = substr(content, 1, 100)"));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void findsWhatWasBrokenByHand(String finding, String sql) {
        breakWith(sql);

        assertThat(workspace.get(Integrity.class).check().findings())
                .extracting(found -> found.what().key())
                .contains(finding);
    }

    @Test
    void saysWhichRecordAndField() {
        UUID tag = workspace.make("tag", Map.of("name", "续约"));
        breakWith("UPDATE tag SET colour = 'ok' WHERE name = '续约'");

        List<Finding> findings = workspace.get(Integrity.class).check().findings();

        assertThat(findings)
                .singleElement()
                .isEqualTo(new Finding(Phrase.of("check.field-differs", "colour"), "tag", tag));
    }

    @Test
    void tellsSomeAndCountsAll() {
        for (int i = 0; i < Findings.MOST + 10; i++) {
            workspace.make("tag", Map.of("name", "标签 " + i));
        }
        breakWith("UPDATE tag SET colour = 'ok'");

        Integrity.Report report = workspace.get(Integrity.class).check();

        assertThat(report.findings()).hasSize(Findings.MOST);
        assertThat(report.total()).isEqualTo(Findings.MOST + 11);
    }

    @Test
    void bulkWorkThatOpeningWillRemoveIsNoFaultOfABackup() {
        breakWith(
                "INSERT INTO batch(id, label, cause, person, at, state)"
                        + " VALUES (x'00', '[]', 'IMPORT', x'00', 0, 'open')");

        Integrity.Report report =
                workspace
                        .workspace()
                        .database()
                        .read(connection ->
                                Integrity.resting(
                                        connection,
                                        workspace.workspace().catalog().get(),
                                        Exchange.only("CNY")));

        assertThat(report.isClean()).isTrue();
    }

    @Test
    void walksTheJournalWithoutSorting() {
        String plan =
                workspace
                        .workspace()
                        .database()
                        .read(connection -> {
                            var steps = new StringBuilder();
                            try (ResultSet rows =
                                    connection
                                            .createStatement()
                                            .executeQuery(
                                                    "EXPLAIN QUERY PLAN " + LineCursor.QUERY)) {
                                while (rows.next()) {
                                    steps.append(rows.getString(4)).append('\n');
                                }
                            }
                            return steps.toString();
                        });

        assertThat(plan).contains("change_record").doesNotContain("TEMP B-TREE");
    }

    private void breakWith(String sql) {
        workspace
                .workspace()
                .database()
                .write(
                        Writer.Lane.PERSON,
                        connection -> {
                            try (Statement statement = connection.createStatement()) {
                                return statement.executeUpdate(sql);
                            }
                        });
    }
}
