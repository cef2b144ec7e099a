package org.phalanx.sales.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.type.Label;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.Imported;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.plan.ChosenTable;
import org.phalanx.sales.imports.plan.Intake;
import org.phalanx.sales.imports.plan.PlanFromMapping;
import org.phalanx.sales.imports.shelf.MappingShelf;
import org.phalanx.sales.imports.shelf.ShelfModule;
import org.phalanx.sales.imports.shelf.Shelved;
import org.phalanx.store.pack.FolderPackFiles;

/// Small exports of other systems, of our own making, under any file name: the preset is found by
/// the headers alone.
class OtherSystemsTest {

    @TempDir Path folder;

    @Test
    void dealsOfPipedriveWithTheirOutcome() {
        try (Imported imported = imported()) {
            Path file =
                    imported.file(
                            "x.csv",
                            "Deal - ID,Deal - Title,Deal - Owner,Deal - Organization,Deal - Stage,"
                                    + "Deal - Status,Deal - Value,Deal - Won time",
                            "7,Pumps,Ann Lee,Acme,Proposal Made,open,1200,",
                            "8,Valves,Ann Lee,Acme,Negotiations Started,won,800,2026-03-01 10:00:00",
                            "9,Hoses,Bo Chen,Beta,Somewhere,lost,50,");

            assertThat(found(imported, file)).isEqualTo("pipedrive");
            run(imported, file, "pipedrive");

            assertThat(
                            imported.rows(
                                    "SELECT o.name, s.name, o.status, o.closed_at, u.name, a.name"
                                            + " FROM opportunity o JOIN stage s ON s.id = o.stage_id"
                                            + " JOIN user u ON u.id = o.owner_id"
                                            + " JOIN account a ON a.id = o.account_id ORDER BY o.code"))
                    .containsExactly(
                            row("Pumps", "Proposal Made", "open", null, "Ann Lee", "Acme"),
                            row("Valves", "Won", "won", "2026-03-01", "Ann Lee", "Acme"),
                            row("Hoses", "Lost", "lost", null, "Bo Chen", "Beta"));
        }
    }

    @Test
    void leadsOfZohoWithSourceAndStatus() {
        try (Imported imported = imported()) {
            Path file =
                    imported.file(
                            "some.csv",
                            "Record Id,Lead Owner,Company,First Name,Last Name,Email,Lead Source,Lead Status",
                            "zcrm_1,Ann Lee,Acme,Wei,Zhang,wei@acme.example,Trade Show,Contacted",
                            "zcrm_2,Ann Lee,,Mei,Li,mei@beta.example,Cold Call,Junk Lead");

            assertThat(found(imported, file)).isEqualTo("zoho");
            run(imported, file, "zoho");

            assertThat(
                            imported.rows(
                                    "SELECT company, contact, source, status FROM lead ORDER BY code"))
                    .containsExactly(
                            row("Acme", "Wei Zhang", "event", "in-progress"),
                            row("Mei Li", "Mei Li", "self-generated", "invalid"));
        }
    }

    @Test
    void companiesAndPersonsOfOdooComeApart() {
        try (Imported imported = imported()) {
            Path file =
                    imported.file(
                            "partners.csv",
                            "Name,Is a Company,Related Company,Job Position,Email,Phone,City",
                            "Acme,True,,,,0755-1,深圳",
                            "Zhang Wei,False,Acme,Buyer,wei@acme.example,,");

            assertThat(found(imported, file)).isEqualTo("odoo");
            Path named =
                    imported.file(
                            "res.partner.csv",
                            "Name,Is a Company,Related Company,Job Position,Email,Phone,City",
                            "Acme,True,,,,0755-1,深圳",
                            "Zhang Wei,False,Acme,Buyer,wei@acme.example,,");
            run(imported, named, "odoo");

            assertThat(
                            imported.rows(
                                    "SELECT c.name, c.title, a.name, a.phone FROM contact c"
                                            + " JOIN account a ON a.id = c.account_id"))
                    .containsExactly(row("Zhang Wei", "Buyer", "Acme", "0755-1"));
            assertThat(imported.number("SELECT count(*) FROM account")).isEqualTo(1);
        }
    }

    @Test
    void opportunitiesOfDynamicsByTheirHiddenId() {
        try (Imported imported = imported()) {
            String header =
                    "(Do Not Modify) Opportunity,Topic,Potential Customer,Est. Close Date,"
                            + "Est. Revenue,Actual Revenue,Status,Pipeline Phase,Owner";
            Path file =
                    imported.file(
                            "Open.csv",
                            header,
                            "aa-1,Pumps,Acme,2026-12-01,1200,,Open,3-Propose,Ann Lee",
                            "aa-2,Valves,Acme,2026-02-01,900,800,Won,4-Close,Ann Lee");

            assertThat(found(imported, file)).isEqualTo("dynamics");
            run(imported, file, "dynamics");
            Path again =
                    imported.file(
                            "My Opportunities.csv",
                            header,
                            "aa-1,Pumps and more,Acme,2026-12-01,1500,,Open,3-Propose,Ann Lee");
            run(imported, again, "dynamics");

            assertThat(
                            imported.rows(
                                    "SELECT o.name, o.amount, s.name, o.status FROM opportunity o"
                                            + " JOIN stage s ON s.id = o.stage_id ORDER BY o.code"))
                    .containsExactly(
                            row("Pumps and more", "150000", "3-Propose", "open"),
                            row("Valves", "80000", "Won", "won"));
        }
    }

    @Test
    void aChineseSpreadsheetNeedsNoPreset() {
        try (Imported imported = imported()) {
            Path file =
                    imported.file(
                            "客户登记表.csv",
                            "公司全称,客户类型,联系电话,办公地址,对接人,跟进销售,备注说明",
                            "苍梧精铸有限公司,A级,0755-1234567,深圳市科技路1号,张伟,陆听澜,老客户");

            imported.run(file);

            assertThat(imported.rows("SELECT name, tier, phone, description FROM account"))
                    .containsExactly(row("苍梧精铸有限公司", "A", "0755-1234567", "老客户"));
        }
    }

    private Imported imported() {
        return Imported.in(
                folder,
                "w",
                new ShelfModule(new FolderPackFiles(Imported.root().resolve("seeds"))));
    }

    private static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }

    /// The preset that fits best, as the wizard offers it.
    private static String found(Imported imported, Path file) {
        List<ChosenTable> tables =
                imported
                        .workspace
                        .get(Intake.class)
                        .open(List.of(file), ImportProgress.SILENT)
                        .stream()
                        .flatMap(opened -> opened.tables().stream())
                        .toList();
        return imported.workspace.get(MappingShelf.class).all().stream()
                .map(Shelved::mapping)
                .filter(mapping -> PlanFromMapping.fit(mapping, tables) >= 0.5)
                .max(
                        Comparator.comparingDouble(
                                (Mapping mapping) -> PlanFromMapping.fit(mapping, tables)))
                .map(Mapping::name)
                .orElse("none");
    }

    private static void run(Imported imported, Path file, String preset) {
        List<ChosenTable> tables =
                imported
                        .workspace
                        .get(Intake.class)
                        .open(List.of(file), ImportProgress.SILENT)
                        .stream()
                        .flatMap(opened -> opened.tables().stream())
                        .toList();
        Mapping mapping =
                PlanFromMapping.of(Imported.preset(preset), tables)
                        .mapping("test", Label.of("test"));
        ImportReport report = imported.run(file, mapping);
        assertThat(report.files().stream().map(FileReport::problems).flatMap(List::stream).toList())
                .isEmpty();
    }
}
