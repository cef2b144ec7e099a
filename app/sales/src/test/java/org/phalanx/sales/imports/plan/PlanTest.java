package org.phalanx.sales.imports.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.imports.Answers;
import org.phalanx.sales.imports.ColumnReport;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.Imported;
import org.phalanx.sales.imports.mapping.ColumnEntry;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.run.Imports;
import org.phalanx.sales.imports.source.SourceFile;
import org.phalanx.sales.imports.source.open.SourceFiles;
import org.phalanx.sales.imports.source.profile.TableProfiler;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.schema.CurrentCatalog;

class PlanTest {
    private static final String SHEET =
            """
            单位名称,来源,联系人,手机,成立年份
            苍梧精铸,展会,秦望舒,138 0000 0101,2003
            云岫纸业,线下活动,,,二〇〇八
            澜沐医疗,展会,温既白,13900000102,2011
            """;

    @TempDir Path folder;
    private TestWorkspace workspace;
    private ChosenTable table;

    @BeforeEach
    void open() throws IOException {
        workspace = TestWorkspace.create(folder.resolve("w"), Imported.modules());
        Path file = folder.resolve("台账 2026.csv");
        Files.write(file, SHEET.getBytes(Charset.forName("GB18030")));
        SourceFile source = workspace.get(SourceFiles.class).open(file);
        table = ChosenTable.of(file, true, source.table(), TableProfiler.profile(source.table()));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void rehearsalTellsWhatBecameOfEachColumn() throws MappingException {
        FileReport accounts = rehearsed(plan()).files().getFirst();

        ColumnReport source = accounts.column("来源", "source").orElseThrow();
        assertThat(source.filled()).isEqualTo(3);
        assertThat(source.misread()).isEqualTo(2);
        assertThat(source.words()).containsExactly(entry("展会", 2L));
        ColumnReport founded = accounts.column("成立年份", "founded").orElseThrow();
        assertThat(founded.words()).containsExactly(entry("二〇〇八", 1L));
        assertThat(accounts.column("单位名称", "name").orElseThrow().misread()).isZero();
    }

    @Test
    void wordsThatAreMappedAreReadAsOptions() throws MappingException {
        ImportPlan plan = plan();
        ImportPlan.Part main = plan.parts(0).getFirst();
        FileEntry mapped =
                EntryEdit.change(
                        main.entry(),
                        "来源",
                        "source",
                        target -> EntryEdit.word(target, "展会", "event"));

        FileReport accounts = rehearsed(plan.with(main, mapped)).files().getFirst();

        assertThat(accounts.column("来源", "source").orElseThrow().misread()).isZero();
        assertThat(accounts.counts().created()).isEqualTo(2);
    }

    @Test
    void contactsStandInTheRowOfTheirAccount() throws MappingException {
        Schema schema = workspace.get(CurrentCatalog.class).schema();
        var belongings = new Belongings(schema);
        Belongings.Kin contact =
                belongings.of(schema.type("account")).stream()
                        .filter(kin -> kin.type().key().equals("contact"))
                        .findFirst()
                        .orElseThrow();
        ImportPlan plan = plan();
        ImportPlan.Part main = plan.parts(0).getFirst();
        plan = plan.with(main, EntryEdit.fill(main.entry(), "来源", List.of()));
        plan = belongings.fill(plan, 0, "联系人", contact, Target.of("name"));
        plan = belongings.fill(plan, 0, "手机", contact, Target.of("mobile"));

        ImportReport report = imported(plan);

        assertThat(report.files())
                .extracting(FileReport::type, file -> file.counts().created())
                .containsExactly(tuple("account", 2L), tuple("contact", 2L));
        // one row without a person; the row with the unreadable year was refused before
        assertThat(report.files().getLast().counts().skipped()).isEqualTo(1);
        assertThat(report.files().getLast().counts().refused()).isZero();
        ImportPlan none = belongings.tied(plan.with(plan.parts(0).getLast(), emptied(plan)), 0);
        assertThat(none.parts(0)).hasSize(1);
    }

    private static FileEntry emptied(ImportPlan plan) {
        FileEntry entry = plan.parts(0).getLast().entry();
        return EntryEdit.fill(EntryEdit.fill(entry, "联系人", List.of()), "手机", List.of());
    }

    @Test
    void errorFilesAreWrittenBeforeAnythingIsImported() throws MappingException, IOException {
        Path errors = folder.resolve("errors");
        ImportReport report =
                workspace
                        .get(Imports.class)
                        .writeErrors(request(plan()).withErrorsIn(errors), ImportProgress.SILENT);

        Path file = report.files().getFirst().errors();
        assertThat(file).isNotNull();
        assertThat(Files.readString(file)).contains("云岫纸业", "二〇〇八");
        assertThat(report.batch()).isNull();
    }

    @Test
    void mappingIsPutToTablesByTheirHeaders() {
        Mapping other =
                Mapping.of(
                        FileEntry.of(
                                List.of("accounts.csv"),
                                "account",
                                List.of(
                                        ColumnEntry.of("单位 名称", "name"),
                                        ColumnEntry.of("来源", "source"),
                                        ColumnEntry.of("成立年份", "founded"),
                                        ColumnEntry.of("区域", "address"))));

        ImportPlan plan = PlanFromMapping.of(other, List.of(table));

        assertThat(PlanFromMapping.fit(other, List.of(table))).isEqualTo(0.6);
        FileEntry entry = plan.parts(0).getFirst().entry();
        assertThat(entry.files()).containsExactly("台账 2026.csv");
        assertThat(entry.columns())
                .extracting(ColumnEntry::header)
                .containsExactly("单位名称", "来源", "成立年份");
    }

    @Test
    void authorAndDateCanBeThoseOfTheImport() {
        FileEntry entry =
                FileEntry.of(
                        List.of("a.csv"),
                        "account",
                        List.of(
                                ColumnEntry.of("单位名称", "name"),
                                ColumnEntry.of("录入", "created_at")));

        assertThat(EntryEdit.hasStamps(entry)).isTrue();
        assertThat(EntryEdit.withoutStamps(entry).columns())
                .extracting(ColumnEntry::header)
                .containsExactly("单位名称");
    }

    private ImportPlan plan() {
        FileEntry entry =
                FileEntry.of(
                        List.of(table.name()),
                        "account",
                        List.of(
                                ColumnEntry.of("单位名称", "name"),
                                ColumnEntry.of("来源", "source"),
                                ColumnEntry.of("成立年份", "founded")));
        return ImportPlan.of(List.of(table)).and(new ImportPlan.Part(0, entry));
    }

    private ImportRequest request(ImportPlan plan) {
        Mapping mapping = plan.mapping("test", Label.of("test"));
        return new ImportRequest(
                plan.sources(), mapping, workspace.me, Answers.NONE, Map.of(), null);
    }

    private ImportReport rehearsed(ImportPlan plan) throws MappingException {
        return workspace.get(Imports.class).rehearse(request(plan), ImportProgress.SILENT);
    }

    private ImportReport imported(ImportPlan plan) throws MappingException {
        ImportRequest request = request(plan).withErrorsIn(folder.resolve("errors"));
        return workspace.get(Imports.class).run(request, ImportProgress.SILENT);
    }
}
