package org.phalanx.sales.imports.source.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceFile;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.testkit.data.SharedData;

class SourceFilesTest {
    private final SourceFiles files = new SourceFiles();

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<html><table><tr><td>1</td></tr></table></html>|MARKUP",
                "\uFEFF<?xml version='1.0'?><Workbook/>|MARKUP",
                "%PDF-1.7 |NOT_A_TABLE",
                "PK\u0003\u0004zip|DAMAGED_WORKBOOK",
                "``|EMPTY_FILE",
                "\uFEFF|EMPTY_FILE",
            })
    void looksAtTheContentAndNotAtTheName(String content, Reason reason) throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), content);

        SourceRefused refused = catchThrowableOfType(SourceRefused.class, () -> files.open(file));

        assertThat(refused.problem().reason()).isEqualTo(reason);
        assertThat(refused.file()).isEqualTo(file);
    }

    @Test
    void refusesAFileThatIsNotThere() {
        SourceRefused refused =
                catchThrowableOfType(
                        SourceRefused.class, () -> files.open(folder.resolve("none.csv")));

        assertThat(refused.problem().reason()).isEqualTo(Reason.UNREADABLE_FILE);
    }

    @Test
    void opensTheTablesOfAFolderAndSaysWhatItLeavesOut() throws IOException {
        Files.writeString(folder.resolve("b.csv"), "name,city\nMill,Leeds\n");
        Files.writeString(folder.resolve("a.TXT"), "name\tcity\nMill\tLeeds\n");
        Files.writeString(folder.resolve("c.csv"), "");
        Files.writeString(folder.resolve("notes.md"), "# Notes");
        Files.createDirectory(folder.resolve("below.csv"));

        SourceFolder opened = files.openFolder(folder);

        assertThat(opened.files())
                .extracting(SourceFile::path)
                .containsExactly(folder.resolve("a.TXT"), folder.resolve("b.csv"));
        assertThat(opened.refused())
                .containsEntry(folder.resolve("c.csv"), Problem.of(Reason.EMPTY_FILE))
                .hasSize(1);
        assertThat(opened.ignored()).containsExactly(folder.resolve("notes.md"));
    }

    @Test
    void opensAFolderOfRelatedTables() {
        SourceFolder opened = files.openFolder(SharedData.require("maven-crm-sales"));

        assertThat(opened.files().stream().map(file -> file.table().name()).toList())
                .isEqualTo(
                        List.of(
                                "accounts",
                                "data_dictionary",
                                "products",
                                "sales_pipeline",
                                "sales_teams"));
        assertThat(opened.refused()).isEmpty();
    }
}
