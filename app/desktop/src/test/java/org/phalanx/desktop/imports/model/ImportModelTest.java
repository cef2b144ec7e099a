package org.phalanx.desktop.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.phalanx.desktop.imports.Ledger;
import org.phalanx.desktop.imports.model.ColumnLine.Says;
import org.phalanx.desktop.records.SameThread;
import org.phalanx.sales.imports.Answer;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.Question;
import org.phalanx.sales.imports.plan.EntryEdit;
import org.phalanx.sales.imports.plan.Outlook;
import org.phalanx.sales.imports.shelf.Shelved;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;

class ImportModelTest {
    @TempDir Path folder;
    private TestWorkspace workspace;
    private WizardModel wizard;

    @BeforeEach
    void open() {
        workspace =
                TestWorkspace.create(
                        folder.resolve("w"), new SameThread(), Ledger.engine(), new ModelModule());
        Ledger.prepare(workspace);
        wizard = workspace.get(WizardModel.class);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void choose() {
        choose(48);
    }

    private void choose(int rows) {
        wizard.files().add(List.of(Ledger.write(folder, rows)));
        wizard.next();
    }

    private ColumnLine line(String header) {
        return wizard.plan().lines().stream()
                .filter(line -> line.header().equals(header))
                .findFirst()
                .orElseThrow();
    }

    private void look(String header) {
        wizard.request().selected().set(line(header).index());
    }

    private long count(String type) {
        return workspace
                .get(Queries.class)
                .together(snapshot ->
                        (long)
                                snapshot.rows(RecordQuery.of(snapshot.schema().type(type)))
                                        .rows()
                                        .size());
    }

    @Test
    void aFileIsReadWithItsEncodingRowsAndColumns() {
        wizard.files().add(List.of(Ledger.write(folder)));

        var table = wizard.files().tables().getFirst();
        assertThat(table.profile().rows()).isEqualTo(48);
        assertThat(table.table().columns()).hasSize(12).startsWith("单位名称");
        assertThat(table.table().description(Locale.ENGLISH)).contains("GB18030");
        assertThat(wizard.ready().get()).isTrue();
    }

    @Test
    void aFileThatCantBeReadSaysWhyAndKeepsTheWizardWhereItIs() throws IOException {
        Path broken = folder.resolve("旧表.xlsx");
        Files.write(broken, new byte[] {'P', 'K', 3, 4, 0});
        wizard.files().add(List.of(broken));

        assertThat(wizard.files().files().getFirst().refused()).isNotNull();
        assertThat(wizard.ready().get()).isFalse();
        wizard.next();
        assertThat(wizard.step().get()).isEqualTo(Step.FILES);
    }

    @Test
    void aFileCanBeReadOtherwise() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "甲;乙\n1;2\n3;4\n");
        wizard.files().add(List.of(file));
        var reading = new Reading(null, ',', null, 0, false);
        wizard.files().read(wizard.files().files().getFirst(), reading);

        assertThat(wizard.files().tables().getFirst().profile().rows()).isEqualTo(3);
        assertThat(wizard.files().readings()).containsOnlyKeys(file);
    }

    @Test
    void columnsAreProposedAndRehearsedAtOnce() {
        choose();

        assertThat(wizard.step().get()).isEqualTo(Step.COLUMNS);
        assertThat(wizard.plan().type().orElseThrow().key()).isEqualTo("account");
        assertThat(target("单位名称")).isEqualTo("name");
        assertThat(line("单位名称").check().says()).isEqualTo(Says.USABLE);
        assertThat(wizard.trial().report().get()).isNotNull();
        assertThat(wizard.trial().stale().get()).isFalse();
    }

    private String target(String header) {
        ColumnLine.Filling first = line(header).first();
        return first == null ? "" : first.target().path();
    }

    @Test
    void peopleStandBesideTheirCompanies() {
        choose();
        FieldChoice name =
                wizard.plan().choices().stream()
                        .filter(choice -> choice.kin() != null && choice.path().equals("name"))
                        .findFirst()
                        .orElseThrow();
        wizard.request().fill(line("联系人"), name);

        assertThat(wizard.plan().plan().get().parts(0)).hasSize(2);
        assertThat(line("联系人").check().says()).isEqualTo(Says.MADE);
        wizard.request().fill(line("联系人"), null);
        assertThat(line("联系人").check().says()).isEqualTo(Says.LEFT_OUT);
    }

    @Test
    void wordsAreMappedToOptions() {
        choose();
        fill("来源", "source");
        look("来源");
        assertThat(line("来源").check().says()).isEqualTo(Says.WORDS);
        assertThat(wizard.detail().words())
                .extracting(DetailModel.WordLine::text)
                .containsExactlyInAnyOrder("展会", "客户转介绍", "线上推广", "网上");
        for (String word : List.of("展会", "网上")) {
            wizard.request()
                    .change(
                            wizard.detail().subject().get(),
                            target -> EntryEdit.word(target, word, "online"));
        }

        assertThat(line("来源").check().says()).isEqualTo(Says.WORDS_FOUND);
        assertThat(wizard.detail().words()).allMatch(word -> word.option() != null);
    }

    private void fill(String header, String path) {
        FieldChoice wanted =
                wizard.plan().choices().stream()
                        .filter(choice -> choice.kin() == null && choice.path().equals(path))
                        .findFirst()
                        .orElseThrow();
        wizard.request().fill(line(header), wanted);
    }

    @Test
    void namesThatNobodyBearsAreAskedAndAnswered() {
        choose();
        leaveOut("来源");
        fill("负责人", "owner_id");

        Question who = wizard.trial().open().getFirst();
        assertThat(who.text()).isEqualTo("老周");
        assertThat(line("负责人").check().says()).isEqualTo(Says.NAME);
        wizard.request().answer(who, new Answer.Leave(), "");

        assertThat(wizard.trial().open()).isEmpty();
        assertThat(wizard.trial().said()).hasSize(1);
        assertThat(wizard.trial().report().get().files().getFirst().column("负责人", "owner_id"))
                .hasValueSatisfying(cells -> assertThat(cells.misread()).isEqualTo(who.rows()));
    }

    private void leaveOut(String header) {
        wizard.request().fill(line(header), null);
    }

    private void settle() {
        List.of("来源", "所属行业", "人数", "最近联系", "负责人").forEach(this::leaveOut);
    }

    @Test
    void theWholeWayAndBack() {
        choose();
        settle();
        wizard.next();
        assertThat(wizard.step().get()).isEqualTo(Step.CHECK);
        Outlook outlook = Outlook.of(wizard.trial().report().get().files().getFirst());
        wizard.next();

        ImportReport report = wizard.result().result().get().report();
        assertThat(report.state()).isEqualTo(ImportReport.State.DONE);
        assertThat(count("account")).isEqualTo(48);
        assertThat(report.files().getFirst().counts().created()).isEqualTo(outlook.created());
        assertThat(report.files().getFirst().counts().created()).isEqualTo(47);
        wizard.undo();
        assertThat(wizard.result().back().get().stage()).isEqualTo(ResultModel.Back.Stage.DONE);
        assertThat(count("account")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SURVEY", "WRITE"}) // an import writes while it reads; rehearsals only read
    void anImportThatIsCancelledAtAnyStepLeavesNothing(ImportProgress.Step at) {
        // with rows that are refused and so stand in an error file until it is taken away
        choose(600);
        wizard.next();
        var cancelled = new AtomicBoolean();
        wizard.result()
                .course()
                .far()
                .subscribe(far -> {
                    if (far != null && far.step() == at && cancelled.compareAndSet(false, true)) {
                        wizard.result().course().cancel();
                    }
                });
        wizard.next();

        assertThat(cancelled).isTrue();
        assertThat(wizard.result().result().get().report().state())
                .isEqualTo(ImportReport.State.CANCELLED);
        assertThat(count("account")).isEqualTo(1);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("w", "老客户台账 2026.csv");
        assertThat(wizard.previous()).isTrue();
        assertThat(wizard.step().get()).isEqualTo(Step.CHECK);
    }

    @Test
    void refusedRowsAreSavedBeforeAnythingIsImported() throws IOException {
        choose();
        wizard.request()
                .fill(
                        line("最近联系"),
                        wizard.plan().choices().stream()
                                .filter(choice -> choice.path().equals("created_at"))
                                .findFirst()
                                .orElseThrow());
        var saved = new ArrayList<Path>();
        wizard.trial().saveErrors(wizard.request().now(), folder.resolve("errors"), saved::addAll);

        assertThat(saved).isNotEmpty();
        assertThat(Files.readString(saved.getFirst())).contains("10月底");
        assertThat(count("account")).isEqualTo(1);
    }

    @Test
    void aSavedMappingIsOfferedAndUsedTheNextTime() {
        choose();
        settle();
        wizard.request().saves().set(true);
        wizard.next();
        wizard.next();
        wizard.restart();
        wizard.files().add(List.of(Ledger.write(folder)));

        Shelved offered = wizard.files().mapping().get();
        assertThat(offered).isNotNull();
        assertThat(offered.source()).isEqualTo(Shelved.Source.OWN);
        assertThat(offered.mapping().name()).isEqualTo("老客户台账 2026");
        wizard.next();
        assertThat(target("单位名称")).isEqualTo("name");
        wizard.next();
        wizard.next();
        ImportReport again = wizard.result().result().get().report();
        assertThat(again.batch()).isNull();
        assertThat(again.files().getFirst().counts().unchanged()).isEqualTo(48);
    }

    @Test
    void aTableCanBecomeSomethingElse() {
        choose();
        wizard.request().retype("contact");

        assertThat(wizard.plan().type().orElseThrow().key()).isEqualTo("contact");
        assertThat(target("联系人")).isEqualTo("name");
        wizard.request().retype(null);
        assertThat(wizard.plan().main()).isEmpty();
        assertThat(wizard.ready().get()).isFalse();
    }

    @Test
    void authorAndDateCanBeLeftToTheImport() {
        choose();
        fill("最近联系", "created_at");
        assertThat(wizard.plan().hasStamps()).isTrue();
        wizard.plan().keepStamps().set(false);

        assertThat(wizard.request().now().mapping().files().getFirst().columns())
                .noneMatch(column -> column.header().equals("最近联系"));
    }
}
