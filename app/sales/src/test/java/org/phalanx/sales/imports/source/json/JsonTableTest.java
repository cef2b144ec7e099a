package org.phalanx.sales.imports.source.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.Imported;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.open.SourceFiles;

class JsonTableTest {

    @TempDir Path folder;

    @Test
    void flattensWhatIsNestedByDottedPath() throws IOException {
        SourceTable table =
                open(
                        """
                        [
                          {"name": "苍梧", "address": {"city": "深圳", "geo": {"lat": 22.50}},
                           "tags": ["a", "b"], "n": 1, "yes": true},
                          {"name": null, "more": [{"x": 1}], "n": 12345678901234567890}
                        ]
                        """);

        assertThat(table.columns())
                .containsExactly(
                        "name", "address.city", "address.geo.lat", "tags", "n", "yes", "more");
        assertThat(rows(table))
                .containsExactly(
                        List.of("苍梧", "深圳", "22.50", "a;b", "1", "true", ""),
                        List.of("", "", "", "", "12345678901234567890", "", "[{\"x\":1}]"));
        assertThat(table.estimatedRows()).isEqualTo(2);
    }

    @Test
    void findsTheObjectsWhereverTheyStand() throws IOException {
        assertThat(
                        rows(
                                open(
                                        "{\"total\": 1, \"ids\": [1], \"records\": [{\"a\": 1}, {\"a\": 2}]}")))
                .containsExactly(List.of("1"), List.of("2"));
        assertThat(rows(open("{\"a\": 1}\n{\"a\": 2}\n")))
                .containsExactly(List.of("1"), List.of("2"));
        assertThat(rows(open("{\"a\": 1, \"b\": [2]}"))).containsExactly(List.of("1", "2"));
    }

    @Test
    void saysWhereItIsBroken() throws IOException {
        assertThat(refused("[{\"a\": 1},\n {\"a\": }]").problem())
                .satisfies(problem -> {
                    assertThat(problem.reason()).isEqualTo(Reason.BAD_JSON);
                    assertThat(problem.line()).isEqualTo(2);
                });
        assertThat(refused("[1, 2]").problem().reason()).isEqualTo(Reason.NOT_AN_OBJECT);
        assertThat(refused("[]").problem().reason()).isEqualTo(Reason.EMPTY_FILE);
        assertThat(refused("[{\"a\": 1}").problem().reason()).isEqualTo(Reason.BAD_JSON);
        assertThat(refused("[".repeat(100_000)).problem().reason())
                .isIn(Reason.BAD_JSON, Reason.NOT_AN_OBJECT);
    }

    @Test
    void aTableThatBeginsWithABracketIsStillATable() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "[id],name\n1,a\n2,b\n");

        assertThat(new SourceFiles().open(file).table().columns()).containsExactly("[id]", "name");
    }

    @Test
    void becomesRecordsLikeAnyOtherTable() {
        try (Imported imported = Imported.in(folder)) {
            Path file =
                    imported.file(
                            "accounts.json",
                            "[{\"name\": \"苍梧\", \"phone\": \"0755-1\", \"address\": {\"city\": \"深圳\"}}]");

            ImportReport report = imported.run(file);

            assertThat(report.state()).isEqualTo(ImportReport.State.DONE);
            assertThat(imported.texts("SELECT name || phone FROM account"))
                    .containsExactly("苍梧0755-1");
        }
    }

    private SourceTable open(String json) throws IOException {
        return new SourceFiles().open(Files.writeString(folder.resolve("x.json"), json)).table();
    }

    private SourceRefused refused(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("y.json"), json);
        var caught =
                assertThatExceptionOfType(SourceRefused.class)
                        .isThrownBy(() -> new SourceFiles().open(file));
        return caught.actual();
    }

    private static List<List<String>> rows(SourceTable table) {
        try (var rows = table.rows()) {
            return rows.stream().map(SourceRow::cells).toList();
        }
    }
}
