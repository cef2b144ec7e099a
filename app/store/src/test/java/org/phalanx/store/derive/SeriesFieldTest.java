package org.phalanx.store.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Rules;
import org.phalanx.store.Look;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.fields.CustomFields;
import org.phalanx.store.fields.WantedField;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.proof.Integrity;

class SeriesFieldTest {

    @TempDir Path folder;
    private TestWorkspace workspace;
    private String no = "";

    @BeforeEach
    void make() {
        workspace = TestWorkspace.create(folder.resolve("w"));
        workspace.make("tag", Map.of("name", "早先"));
        workspace.clock.pass(Duration.ofHours(1));
        var wanted =
                WantedField.plain("tag", "no", Kind.TEXT, Label.of("编号"), List.of(), null)
                        .with(Rules.NONE.with(Rules.Made.series("T-{yyyy}-{000}")));
        CustomFields.Added added = workspace.get(CustomFields.class).add(wanted, workspace.me);
        assertThat(FormulaFieldTest.reasons(added.outcome())).isEmpty();
        no = added.key();
    }

    @AfterEach
    void close() {
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
        workspace.close();
    }

    @Test
    void countsWithoutGapsInEachPeriod() {
        make("一");
        assertThat(refused("tag", Map.of("colour", "ok"))).isTrue();
        make("二");
        workspace.clock.pass(Duration.ofDays(60));
        make("明年");

        assertThat(numbers())
                .containsExactly("T-2026-001", "T-2026-002", "T-2026-003", "T-2027-001");
    }

    @Test
    void goesOnAfterRestart() {
        make("一");
        workspace.close();
        workspace = TestWorkspace.open(folder.resolve("w"));
        make("二");

        assertThat(numbers()).containsExactly("T-2026-001", "T-2026-002", "T-2026-003");
    }

    @Test
    void givesNoNumberTwiceHoweverManyWriteAtOnce() {
        List<CompletableFuture<Outcome>> all =
                IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> workspace.get(Gate.class).commit(gesture("标签" + i)))
                        .toList();
        all.forEach(CompletableFuture::join);

        assertThat(numbers()).hasSize(201).doesNotHaveDuplicates().endsWith("T-2026-201");
    }

    @Test
    void neverChanges() {
        UUID tag = make("一");

        assertThat(FormulaFieldTest.reasons(workspace.write("tag", tag, Map.of(no, "T-2026-900"))))
                .containsExactly("right.locked");
        workspace.commit(brought(tag, "改名", "T-2026-900"));

        assertThat(numbers()).containsExactly("T-2026-001", "T-2026-002");
    }

    @Test
    void goesOnBehindWhatAnImportBrings() {
        assertThat(workspace.commit(brought(workspace.ids.next(), "旧", "T-2026-041")).isCommitted())
                .isTrue();
        assertThat(workspace.commit(brought(workspace.ids.next(), "别的", "A7")).isCommitted())
                .isTrue();
        make("新");

        assertThat(numbers()).containsExactly("A7", "T-2026-001", "T-2026-041", "T-2026-042");
        assertThat(
                        FormulaFieldTest.reasons(
                                workspace.commit(brought(workspace.ids.next(), "重", "T-2026-041"))))
                .containsExactly("series.taken");
    }

    @Test
    void whatBulkWorkLeftWithoutATraceIsGivenAgain() {
        Batch batch =
                workspace
                        .get(Batches.class)
                        .begin(new BatchLabel(Phrase.of("test"), Cause.IMPORT, workspace.me));
        batch.write(
                IntStream.range(0, 250)
                        .mapToObj(i -> Change.of("tag", workspace.ids.next(), "name", "批" + i))
                        .toList());
        batch.settle();
        make("人");
        batch.discard();

        assertThat(numbers()).containsExactly("T-2026-001", "T-2026-252");
        make("一");
        make("二");
        assertThat(numbers())
                .containsExactly("T-2026-001", "T-2026-002", "T-2026-003", "T-2026-252");
    }

    private Gesture brought(UUID tag, String name, String number) {
        Map<String, Object> values = new HashMap<>(Map.of("name", name, no, number));
        return new Gesture(
                workspace.ids.next(),
                null,
                Phrase.of("test"),
                Cause.IMPORT,
                workspace.me,
                List.of(new Change("tag", tag, values)));
    }

    private Gesture gesture(String name) {
        return Gesture.of(
                workspace.ids.next(),
                workspace.me,
                Phrase.of("test"),
                List.of(Change.of("tag", workspace.ids.next(), "name", name)));
    }

    private boolean refused(String type, Map<String, Object> values) {
        return !workspace.write(type, workspace.ids.next(), values).isCommitted();
    }

    private UUID make(String name) {
        return workspace.make("tag", Map.of("name", name));
    }

    private List<String> numbers() {
        String all =
                Look.one(
                        workspace,
                        "SELECT group_concat(n, ' ') FROM (SELECT \""
                                + no
                                + "\" AS n FROM tag ORDER BY 1)");
        return List.of(all.split(" "));
    }
}
