package org.phalanx.launcher.cli.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.launcher.cli.Commands;
import org.phalanx.launcher.wiring.DemoWorkspace;
import org.phalanx.launcher.wiring.TestWiring;

/// What was exported can be brought back: changed in a spreadsheet, or into another workspace.
class RoundTripTest {

    private static final List<String> TYPES =
            List.of(
                    "team",
                    "user",
                    "product",
                    "competitor",
                    "account",
                    "contact",
                    "lead",
                    "opportunity",
                    "activity");

    @TempDir Path folder;
    private Commands commands;
    private Path demo;

    @BeforeEach
    void demo() throws Exception {
        Path home = folder.resolve("home");
        commands = new Commands(home);
        demo = folder.resolve("demo");
        TestWiring.in(home).get(DemoWorkspace.class).make(demo, Locale.SIMPLIFIED_CHINESE);
    }

    private Path exported(Path workspace, String name, String ending) throws IOException {
        Path files = Files.createDirectories(folder.resolve(name));
        for (String type : TYPES) {
            Commands.Said said =
                    commands.run(
                            "export",
                            type,
                            "--workspace",
                            workspace,
                            "--out",
                            files.resolve(type + ending));
            assertThat(said.exit()).as(said.err()).isZero();
        }
        return files;
    }

    private JsonNode imported(Path files, Path workspace) {
        Commands.Said said = commands.run("import", files, "--workspace", workspace, "--json");
        assertThat(said.exit()).as(said.err()).isZero();
        return said.json();
    }

    private String digest(Path workspace) {
        return commands.run("check", "--digest", "--workspace", workspace, "--json").out();
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".xlsx"})
    void changesNothingWhereItCameFrom(String ending) throws IOException {
        Path files = exported(demo, "files", ending);
        String before = digest(demo);

        JsonNode report = imported(files, demo);

        for (JsonNode file : report.get("files")) {
            assertThat(file.get("refused").asInt()).as(file.toString()).isZero();
            assertThat(file.get("updated").asInt()).as(file.toString()).isZero();
            assertThat(file.get("created").asInt()).as(file.toString()).isZero();
        }
        assertThat(digest(demo)).isEqualTo(before);
    }

    @Test
    void fillsAnEmptyWorkspaceWithTheSame() throws IOException {
        Path files = exported(demo, "files", ".csv");
        Path copy = folder.resolve("copy");
        assertThat(commands.run("init", "--workspace", copy).exit()).isZero();

        JsonNode report = imported(files, copy);

        for (JsonNode file : report.get("files")) {
            assertThat(file.get("refused").asInt()).as(file.toString()).isZero();
        }
        Path again = exported(copy, "again", ".csv");
        for (String type : List.of("account", "contact", "lead", "opportunity", "activity")) {
            assertThat(lines(again, type)).as(type).isEqualTo(lines(files, type));
        }
        assertThat(commands.run("check", "--workspace", copy).exit()).isZero();
    }

    private static List<String> lines(Path files, String type) throws IOException {
        List<String> lines = Files.readAllLines(files.resolve(type + ".csv"));
        List<String> headers = List.of(lines.getFirst().split(","));
        int since = headers.indexOf("In stage since");
        return lines.stream().map(line -> said(line, since)).sorted().toList();
    }

    /// A line without what tells of the workspace itself: how the record came into it, and since
    /// when its stage is known there.
    private static String said(String line, int since) {
        String rest = line.substring(0, line.lastIndexOf(','));
        String moment = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d";
        return since < 0 ? rest : rest.replaceFirst("^((?:[^,]*,){" + since + "})" + moment, "$1");
    }

    @Test
    void takesBackWhatWasChangedInASpreadsheetAndWhatWasAdded() throws IOException {
        Path files = exported(demo, "files", ".csv");
        Path contacts = files.resolve("contact.csv");
        List<String> lines = Files.readAllLines(contacts);
        String id = lines.get(1).substring(0, 36);
        String name = lines.get(1).split(",")[1];
        lines.set(1, lines.get(1).replaceFirst(name, "姓名改了"));
        lines.add(",新来的人" + ",".repeat(lines.getFirst().split(",").length - 2));
        Path changed = Files.write(folder.resolve("contact.csv"), lines);

        JsonNode report = imported(changed, demo);

        assertThat(report.at("/files/0/updated").asInt()).as(report.toString()).isEqualTo(1);
        assertThat(report.at("/files/0/created").asInt()).isEqualTo(1);
        assertThat(Files.readAllLines(exported(demo, "after", ".csv").resolve("contact.csv")))
                .anyMatch(line -> line.startsWith(id + ",姓名改了,"))
                .anyMatch(line -> line.contains(",新来的人,"));
    }

    @Test
    void saysWhenThereIsNoFolderToWriteTo() {
        Path target = folder.resolve("nowhere/account.csv");

        Commands.Said said =
                commands.run("export", "account", "--workspace", demo, "--out", target);

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err()).contains(folder.resolve("nowhere").toString());
    }
}
