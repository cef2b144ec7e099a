package org.phalanx.sales.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.sales.exports.ExportFormat;
import org.phalanx.sales.exports.records.RecordExport;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.Imported;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.store.undo.Undo;
import org.phalanx.testkit.data.SharedData;

/// A year of a real sales team, 8,800 deals in four files.
class MavenImportTest {

    @TempDir Path folder;

    @Test
    void importsTheWholePipelineOnceAndTakesItBack() {
        Path data = SharedData.require("maven-crm-sales");
        try (Imported workspace = Imported.in(folder)) {
            String empty = workspace.digest();
            ImportReport report = workspace.run(data, Imported.preset("maven-crm"));

            assertThat(report.state()).isEqualTo(ImportReport.State.DONE);
            assertThat(report.files().stream().map(FileReport::problems)).allMatch(List::isEmpty);
            assertThat(report.questions()).isEmpty();
            assertTotals(workspace);

            assertChangesNothing(workspace, data, Imported.preset("maven-crm"));

            workspace.workspace.get(Undo.class).batch(report.batch(), workspace.workspace.me);
            assertThat(alive(workspace)).containsOnly(Map.entry("user", 1L));
            assertThat(workspace.number("SELECT count(*) FROM gesture")).isGreaterThan(200);
            assertThat(workspace.digest()).isNotEqualTo(empty);
        }
    }

    @Test
    void proposesWhatThePresetSays() {
        Path data = SharedData.require("maven-crm-sales");
        try (Imported workspace = Imported.in(folder)) {
            Mapping proposed = workspace.propose(data).mapping();
            ImportReport report = workspace.run(data, proposed);

            assertThat(report.sum(Counts::created)).isEqualTo(85 + 7 + 35 + 8_800 - 1_480);
            assertThat(report.questions())
                    .singleElement()
                    .satisfies(question -> {
                        assertThat(question.text()).isEqualTo("GTXPro");
                        assertThat(question.rows()).isEqualTo(1_480);
                        assertThat(question.candidates().getFirst().title()).isEqualTo("GTX Pro");
                    });
        }
    }

    @Test
    void readsThreeWaysOfWritingDatesAsTheSame() throws IOException {
        Path data = SharedData.require("maven-crm-sales");
        var exports = new ArrayList<List<String>>();
        List<Path> variants =
                List.of(
                        data.resolve("sales_pipeline.csv"),
                        data.resolve("date-format-variants/sales_pipeline.dd-mm-yy.csv"),
                        data.resolve("date-format-variants/sales_pipeline.m-d-yyyy.csv"));
        for (Path variant : variants) {
            Path files = Files.createDirectory(folder.resolve("data" + exports.size()));
            for (String other : List.of("accounts.csv", "products.csv", "sales_teams.csv")) {
                Files.copy(data.resolve(other), files.resolve(other));
            }
            Files.copy(variant, files.resolve(variant.getFileName()));
            try (Imported workspace = Imported.in(folder, "w" + exports.size())) {
                workspace.run(files, Imported.preset("maven-crm"));
                exports.add(exported(workspace, "opportunity"));
            }
        }

        assertThat(exports.get(0)).hasSize(8_801);
        assertThat(exports.get(1)).isEqualTo(exports.get(0));
        assertThat(exports.get(2)).isEqualTo(exports.get(0));
    }

    private static void assertTotals(Imported workspace) {
        assertThat(alive(workspace))
                .containsEntry("opportunity", 8_800L)
                .containsEntry("account", 85L)
                .containsEntry("product", 7L);
        assertThat(
                        workspace.counts(
                                "SELECT s.name, count(*) FROM opportunity o"
                                        + " JOIN stage s ON s.id = o.stage_id GROUP BY s.name"))
                .containsOnly(
                        Map.entry("Won", 4_238L),
                        Map.entry("Lost", 2_473L),
                        Map.entry("Engaging", 1_589L),
                        Map.entry("Prospecting", 500L));
        assertThat(
                        workspace.number(
                                "SELECT sum(amount_base) FROM opportunity WHERE status = 'won'"))
                .isEqualTo(1_000_553_400L);
        assertThat(workspace.number("SELECT count(*) FROM opportunity WHERE account_id IS NULL"))
                .isEqualTo(1_425);
        assertThat(workspace.texts("SELECT text FROM alias")).containsExactly("GTXPro");
    }

    /// Importing again finds everything as it is.
    static void assertChangesNothing(Imported workspace, Path source, Mapping mapping) {
        String digest = workspace.digest();
        long gestures = workspace.number("SELECT count(*) FROM gesture");
        long changes = workspace.number("SELECT count(*) FROM change");

        ImportReport again = workspace.run(source, mapping);

        assertThat(again.batch()).isNull();
        assertThat(again.sum(Counts::unchanged))
                .isEqualTo(again.sum(Counts::rows) - again.sum(Counts::doubled));
        assertThat(workspace.digest()).isEqualTo(digest);
        assertThat(workspace.number("SELECT count(*) FROM gesture")).isEqualTo(gestures);
        assertThat(workspace.number("SELECT count(*) FROM change")).isEqualTo(changes);
    }

    private static Map<String, Long> alive(Imported workspace) {
        Map<String, Long> alive =
                workspace.counts(
                        "SELECT 'opportunity', count(*) FROM opportunity WHERE deleted_at IS NULL"
                                + " UNION ALL SELECT 'account', count(*) FROM account"
                                + " WHERE deleted_at IS NULL UNION ALL SELECT 'product', count(*)"
                                + " FROM product WHERE deleted_at IS NULL UNION ALL SELECT 'user',"
                                + " count(*) FROM user WHERE deleted_at IS NULL UNION ALL SELECT"
                                + " 'team', count(*) FROM team WHERE deleted_at IS NULL UNION ALL"
                                + " SELECT 'alias', count(*) FROM alias WHERE deleted_at IS NULL");
        alive.values().removeIf(count -> count == 0);
        return alive;
    }

    /// The lines of an export without ids.
    private List<String> exported(Imported workspace, String type) throws IOException {
        Path file = folder.resolve("export.csv");
        workspace
                .workspace
                .get(RecordExport.class)
                .write(
                        workspace.workspace.workspace().catalog().schema().type(type),
                        Filter.everything(),
                        file,
                        ExportFormat.CSV,
                        Locale.ENGLISH);
        return Files.readAllLines(file).stream()
                .map(line -> line.substring(line.indexOf(',')))
                .toList();
    }
}
