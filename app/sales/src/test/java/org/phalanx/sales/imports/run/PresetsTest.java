package org.phalanx.sales.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.Imported;
import org.phalanx.testkit.data.SharedData;

/// Exports of other systems by the mappings that the program brings for them.
class PresetsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "salesforce, crm-exports-salesforce-demo/earthfink1982/data, 5",
        "salesforce, crm-exports-salesforce-demo/sfdc-data-cloud-workshop/data, 4",
        "salesforce, crm-exports-fivetran/salesforce, 6",
        "hubspot, crm-exports-fivetran/hubspot, 6",
    })
    void takesEveryRowOrSaysWhyNot(String preset, String data, int tables) {
        Path source = SharedData.require(data);
        try (Imported imported = Imported.in(folder)) {
            ImportReport report = imported.run(source, Imported.preset(preset));

            assertThat(report.state()).isEqualTo(ImportReport.State.DONE);
            assertThat(report.files()).hasSizeGreaterThanOrEqualTo(tables - 1);
            for (FileReport file : report.files()) {
                Counts counts = file.counts();
                long told =
                        counts.created()
                                + counts.updated()
                                + counts.unchanged()
                                + counts.refused()
                                + counts.skipped()
                                + counts.doubled();
                assertThat(told).as(file.file()).isEqualTo(counts.rows());
                assertThat(file.problems())
                        .as(file.file())
                        .hasSizeLessThanOrEqualTo((int) (3 * counts.refused()));
                assertThat(file.problems()).allMatch(problem -> problem.line() > 0);
            }
            assertThat(report.sum(Counts::created)).isGreaterThan(10);
            assertUnchanged(imported, source, preset);
        }
    }

    private static void assertUnchanged(Imported imported, Path source, String preset) {
        String digest = imported.digest();
        long changes = imported.number("SELECT count(*) FROM change");

        ImportReport again = imported.run(source, Imported.preset(preset));

        assertThat(again.batch()).isNull();
        assertThat(imported.number("SELECT count(*) FROM change")).isEqualTo(changes);
        assertThat(imported.digest()).isEqualTo(digest);
    }

    @Test
    void keepsIdsDatesAndParentsOfSalesforce() {
        Path source =
                SharedData.require("crm-exports-salesforce-demo/sfdc-data-cloud-workshop/data");
        try (Imported imported = Imported.in(folder)) {
            imported.run(source, Imported.preset("salesforce"));

            assertThat(imported.texts("SELECT DISTINCT length(code) FROM opportunity"))
                    .containsExactly("18");
            assertThat(
                            imported.rows(
                                    "SELECT name, amount, datetime(created_at / 1000, 'unixepoch')"
                                            + " FROM opportunity"
                                            + " WHERE code = '006Ec00000AieKFIAZ'"))
                    .containsExactly(
                            List.of(
                                    "Patterson-Hansen - Merchant Services - November 2024",
                                    "112474115",
                                    "2024-01-22 16:14:25"));
            assertThat(imported.number("SELECT count(*) FROM contact")).isGreaterThan(90);
        }
    }
}
