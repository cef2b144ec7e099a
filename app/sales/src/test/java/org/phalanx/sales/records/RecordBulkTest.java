package org.phalanx.sales.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.open.Database;
import org.phalanx.store.proof.Digest;
import org.phalanx.store.proof.Integrity;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.undo.Undo;

@SuppressWarnings("NullAway.Init")
class RecordBulkTest {
    private static final int MANY = 5_000;

    @TempDir Path folder;
    private TestWorkspace workspace;
    private RecordBulk bulk;
    private List<UUID> accounts;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.create(folder, new RecordWritingModule());
        bulk = workspace.get(RecordBulk.class);
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i < MANY; i++) {
            rows.add(Map.of("name", "客户 " + i, "tier", List.of("A", "B", "C").get(i % 3)));
        }
        assertThat(bulk.create("account", rows, "客户", Progress.SILENT))
                .isInstanceOf(BatchOutcome.Done.class);
        Queries queries = workspace.get(Queries.class);
        RecordType account = workspace.get(CurrentCatalog.class).schema().type("account");
        accounts =
                queries.rows(RecordQuery.of(account)).rows().stream().map(row -> row.id()).toList();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private String digest() {
        return workspace
                .workspace()
                .database()
                .read(connection -> Digest.of(connection, workspace.workspace().catalog().get()));
    }

    private void proven() {
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
    }

    @Test
    void fiveThousandAreEditedTakenBackAndDoneAgain() {
        String before = digest();
        var heard = new AtomicLong();
        BatchOutcome outcome =
                bulk.set(
                        "account",
                        accounts,
                        "tier",
                        "A",
                        "5,000 个客户",
                        new Progress() {
                            @Override
                            public void at(long done, long total) {
                                heard.set(done);
                            }

                            @Override
                            public boolean isCancelled() {
                                return false;
                            }
                        });
        assertThat(outcome).isInstanceOf(BatchOutcome.Done.class);
        assertThat(heard).hasValue(MANY);
        String edited = digest();
        assertThat(edited).isNotEqualTo(before);
        proven();

        Undo undo = workspace.get(Undo.class);
        assertThat(Database.await(undo.last(workspace.me))).isPresent();
        assertThat(digest()).isEqualTo(before);
        proven();

        assertThat(Database.await(undo.redo(workspace.me))).isPresent();
        assertThat(digest()).isEqualTo(edited);
        proven();
    }

    @Test
    void cancelledEditLeavesNoTrace() {
        String before = digest();
        var heard = new AtomicLong();
        BatchOutcome outcome =
                bulk.set(
                        "account",
                        accounts,
                        "tier",
                        "A",
                        "5,000 个客户",
                        new Progress() {
                            @Override
                            public void at(long done, long total) {
                                heard.set(done);
                            }

                            @Override
                            public boolean isCancelled() {
                                return heard.get() >= MANY / 2;
                            }
                        });

        assertThat(outcome).isInstanceOf(BatchOutcome.Cancelled.class);
        assertThat(digest()).isEqualTo(before);
        proven();
    }

    @Test
    void whatIsRefusedForOneIsDoneForNone() {
        String before = digest();

        assertThat(
                        bulk.set(
                                "account",
                                accounts.subList(0, 600),
                                "tier",
                                "no such tier",
                                "600",
                                Progress.SILENT))
                .isInstanceOf(BatchOutcome.Refused.class);
        assertThat(digest()).isEqualTo(before);
    }
}
