package org.phalanx.launcher.cli.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.launcher.cli.Commands;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.TestWiring;
import org.phalanx.launcher.wiring.Workspaces;
import org.phalanx.store.journal.History;

/// A field that somebody adds is at once what every other field is.
class CustomFieldTest {

    @TempDir Path folder;
    private Commands commands;
    private Path workspace;
    private String key = "";

    @BeforeEach
    void init() throws IOException {
        commands = new Commands(folder.resolve("home"));
        workspace = folder.resolve("w");
        assertThat(commands.run("init", "--workspace", workspace).exit()).isZero();
        Commands.Said added =
                commands.run(
                        "field",
                        "add",
                        "account",
                        "erp",
                        "--kind",
                        "text",
                        "--zh",
                        "ERP 编码",
                        "--en",
                        "ERP number",
                        "--workspace",
                        workspace,
                        "--json");
        assertThat(added.exit()).as(added.err()).isZero();
        key = added.json().get("field").asText();
        assertThat(key).matches("erp_[a-z]{4}");
        Files.write(
                folder.resolve("customers.csv"),
                List.of("客户名称,ERP 编码,员工人数", "苍梧精铸,00417,220", "云帆包装,00093,80"));
    }

    private JsonNode imported() {
        Commands.Said said =
                commands.run(
                        "import",
                        folder.resolve("customers.csv"),
                        "--as",
                        "account",
                        "--workspace",
                        workspace,
                        "--json");
        assertThat(said.exit()).as(said.err()).isZero();
        return said.json();
    }

    private List<String> exported(Object... more) throws IOException {
        Path file = folder.resolve("out.csv");
        var arguments =
                new ArrayList<Object>(
                        List.of("export", "account", "--workspace", workspace, "--out", file));
        arguments.addAll(List.of(more));
        Commands.Said said = commands.run(arguments.toArray());
        assertThat(said.exit()).as(said.err()).isZero();
        return Files.readAllLines(file);
    }

    @Test
    void isTargetOfAnImportColumnOfAnExportAndALineOfTheHistory() throws Exception {
        JsonNode report = imported();

        assertThat(report.at("/proposal/0/columns/1/fields/0").asText()).isEqualTo(key);
        assertThat(report.at("/files/0/created").asInt()).isEqualTo(2);
        List<String> lines = exported();
        assertThat(lines.getFirst()).containsAnyOf("ERP 编码", "ERP number");
        assertThat(lines.get(1)).contains("苍梧精铸", "00417");
        assertThat(erpInHistory(lines.get(1).substring(0, 36))).isEqualTo("00417");
    }

    /// The value that the newest line of a record's history gives the field.
    private Object erpInHistory(String id) throws Exception {
        try (OpenWorkspace open =
                TestWiring.in(folder.resolve("home")).get(Workspaces.class).open(workspace)) {
            var newest = open.get(History.class).of(UUID.fromString(id), Long.MAX_VALUE, 1);
            return Objects.requireNonNull(newest.getFirst().line().fields().get(key).now());
        }
    }

    @Test
    void isAConditionOfAnExport() throws IOException {
        imported();

        assertThat(exported("--where", "it." + key + " == '00093'"))
                .hasSize(2)
                .last()
                .asString()
                .contains("云帆包装");
        Commands.Said wrong =
                commands.run(
                        "export",
                        "account",
                        "--workspace",
                        workspace,
                        "--out",
                        folder.resolve("no.csv"),
                        "--where",
                        "it.erp_none == '1'");
        assertThat(wrong.exit()).isEqualTo(3);
        assertThat(wrong.err()).contains("erp_none");
        assertThat(folder.resolve("no.csv")).doesNotExist();
    }
}
