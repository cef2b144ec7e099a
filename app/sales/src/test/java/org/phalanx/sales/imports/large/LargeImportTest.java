package org.phalanx.sales.imports.large;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.Imported;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.proof.Integrity;
import org.phalanx.testkit.process.ProcessKiller;
import org.phalanx.testkit.process.VictimProcess;

/// Many rows: in little memory, cancelled half-way without a trace, killed at any moment.
class LargeImportTest {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int FEW = 3_000;
    private static final int MANY = 100_000;

    @TempDir Path folder;
    private Path workspace;

    @BeforeEach
    void make() {
        workspace = folder.resolve("w");
    }

    @Test
    void leavesNoTraceWhenItIsCancelledHalfWay() throws IOException {
        cancelHalfWay(FEW);
    }

    @Test
    @Tag("thorough")
    void leavesNoTraceOfManyRowsWhenItIsCancelledHalfWay() throws IOException {
        cancelHalfWay(MANY);
    }

    private void cancelHalfWay(int rows) throws IOException {
        try (Imported imported = Imported.in(folder)) {
            Path file = ContactSheet.write(imported.folder.resolve("contacts.csv"), rows);
            String before = imported.digest();
            long gestures = imported.number("SELECT count(*) FROM gesture");

            ImportReport report =
                    imported.run(
                            imported.request(file, ContactSheet.mapping()), new HalfWay(rows / 2));

            assertThat(report.state()).isEqualTo(ImportReport.State.CANCELLED);
            assertThat(imported.digest()).isEqualTo(before);
            for (String table : List.of("contact", "batch", "batch_chunk", "batch_before")) {
                assertThat(imported.number("SELECT count(*) FROM " + table)).as(table).isZero();
            }
            assertThat(imported.number("SELECT count(*) FROM gesture")).isEqualTo(gestures);
            assertThat(imported.workspace.get(Integrity.class).check().findings()).isEmpty();
            assertThat(Files.exists(folder.resolve("errors"))).isFalse();
            // and the way is free for the next
            assertThat(imported.run(file, ContactSheet.mapping()).sum(Counts::created))
                    .isEqualTo(rows);
        }
    }

    /// Cancels once so many rows are written.
    private static final class HalfWay implements ImportProgress {
        private final long rows;
        private boolean reached;

        HalfWay(long rows) {
            this.rows = rows;
        }

        @Override
        public void at(Step step, String file, long done, long total) {
            reached |= step == Step.WRITE && done >= rows;
        }

        @Override
        public boolean isCancelled() {
            return reached;
        }
    }

    @Test
    @Tag("thorough")
    void takesManyRowsInLittleMemory() throws IOException, InterruptedException {
        TestWorkspace.create(workspace).close();
        Path file = ContactSheet.write(folder.resolve("contacts.csv"), MANY);

        try (VictimProcess process = start(file, "alone")) {
            process.awaitLine(Importer.DONE + MANY, LIMIT);
        }
    }

    @Test
    void isWholeOrGoneAfterAKill() throws IOException, InterruptedException {
        TestWorkspace.create(workspace).close();
        killAt(ContactSheet.write(folder.resolve("contacts.csv"), FEW), FEW, FEW / 2);
    }

    @Test
    @Tag("thorough")
    void isWholeOrGoneAfterAnyKill() throws IOException, InterruptedException {
        TestWorkspace.create(workspace).close();
        int rows = 10_000;
        Path file = ContactSheet.write(folder.resolve("contacts.csv"), rows);
        for (int wrote = 500; wrote <= rows; wrote += 950) {
            killAt(file, rows, wrote / 500 * 500);
        }
    }

    private void killAt(Path file, int rows, int wrote) throws IOException, InterruptedException {
        List<String> said;
        try (VictimProcess process = start(file, "people")) {
            process.awaitLine(Importer.WROTE + wrote, LIMIT);
            process.kill();
            said = process.acknowledged();
        }
        var opened = TestWorkspace.open(workspace, Imported.modules());
        try (Imported imported = Imported.around(folder, opened)) {
            opened.get(Batches.class).removeCutOff();

            assertThat(opened.get(Integrity.class).check().findings()).isEmpty();
            assertThat(imported.number("SELECT count(*) FROM contact")).isIn(0L, (long) rows);
            assertThat(imported.number("SELECT count(*) FROM batch WHERE state = 'open'")).isZero();
            long acknowledged = said.stream().filter(l -> l.startsWith(Importer.DID)).count();
            assertThat(acknowledged).isPositive();
            // one more may hold than the killed process could say
            long accounts = imported.number("SELECT count(*) FROM account");
            assertThat(accounts - made).isBetween(acknowledged, acknowledged + 1);
            made = accounts;
        }
    }

    /// Accounts that were there before the last process.
    private long made;

    private VictimProcess start(Path file, String who) throws IOException {
        return new ProcessKiller("-Xmx256m", "-Dphalanx.test.seed=" + (9_000_000 + made))
                .start(Importer.class, workspace.toString(), file.toString(), who);
    }
}
