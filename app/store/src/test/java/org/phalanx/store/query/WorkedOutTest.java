package org.phalanx.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.live.Dependency;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.undo.Undo;

/// When an account was last worked on, which no record holds: its activities say it.
class WorkedOutTest {

    private static final Instant MONDAY = Instant.parse("2026-11-09T02:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-13T02:00:00Z");

    @TempDir Path folder;
    private TestWorkspace workspace;
    private UUID busy;
    private UUID quiet;
    private UUID untouched;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.create(folder);
        busy = workspace.make("account", Map.of("name", "鹤汀乳业"));
        quiet = workspace.make("account", Map.of("name", "霁川水务"));
        untouched = workspace.make("account", Map.of("name", "苍梧精铸"));
        activity(busy, MONDAY);
        activity(busy, FRIDAY);
        activity(quiet, MONDAY);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void tellsTheLatest() {
        assertThat(last(busy)).isEqualTo(FRIDAY);
        assertThat(last(quiet)).isEqualTo(MONDAY);
        assertThat(last(untouched)).isNull();
    }

    @Test
    void followsUndoTheBinAndMoves() {
        UUID late = activity(busy, FRIDAY.plusSeconds(60));
        assertThat(last(busy)).isEqualTo(FRIDAY.plusSeconds(60));

        workspace.get(Undo.class).last(workspace.me).join();
        assertThat(last(busy)).as("after undo").isEqualTo(FRIDAY);

        workspace.get(Undo.class).redo(workspace.me).join();
        workspace.write("activity", late, Map.of("account_id", untouched));
        assertThat(last(busy)).as("after it was moved").isEqualTo(FRIDAY);
        assertThat(last(untouched)).isEqualTo(FRIDAY.plusSeconds(60));
    }

    @Test
    void sortsAndFilters() {
        assertThat(names(accounts().sorted(Sort.descending(path()))))
                .containsExactly("鹤汀乳业", "霁川水务", "苍梧精铸");
        assertThat(names(accounts().where(Filter.compare(path(), Comparison.LESS, FRIDAY))))
                .containsExactly("霁川水务");
        assertThat(names(accounts().where(new Filter.IsEmpty(path())))).containsExactly("苍梧精铸");
        RecordQuery second = accounts().sorted(Sort.descending(path())).page(new Page(1, 1, null));
        assertThat(names(second)).containsExactly("霁川水务");
        RecordQuery newest = accounts().sorted(Sort.descending(path()));
        OptionalLong place =
                workspace.get(Queries.class).together(snapshot -> snapshot.position(newest, quiet));
        assertThat(place).hasValue(1);
    }

    @Test
    void looksIntoAnIndexOnceARecord() {
        List<String> plan =
                workspace
                        .get(Queries.class)
                        .together(snapshot -> snapshot.plan(accounts().page(Page.first(40))));

        assertThat(plan)
                .anyMatch(line ->
                        line.startsWith("SEARCH of USING COVERING INDEX")
                                && line.contains("account_id=? AND deleted_at=?"));
    }

    @Test
    void isReadAgainWhenActivitiesChange() {
        assertThat(Reads.of(accounts(), schema()))
                .filteredOn(read -> read.type().equals("activity"))
                .singleElement()
                .extracting(Dependency::fields)
                .asInstanceOf(InstanceOfAssertFactories.collection(String.class))
                .contains("account_id", "occurred_at", "created_at", "deleted_at");
    }

    @Test
    void isNoConditionOfAGateSinceNoRecordHoldsIt() {
        String rule = "it.last_activity_at > instant(\"2026-11-01T00:00:00Z\")";
        var rules = new Rules();

        assertThat(rules.condition(schema(), schema().type("account"), rule))
                .isInstanceOf(Reading.Refused.class);
        assertThat(
                        rules.condition(
                                schema(),
                                schema().type("opportunity"),
                                rule.replace("it.", "it.account.")))
                .isInstanceOf(Reading.Refused.class);
        assertThat(
                        names(
                                accounts()
                                        .where(
                                                rules.filter(
                                                                schema(),
                                                                schema().type("account"),
                                                                rule)
                                                        .meant())))
                .containsExactlyInAnyOrder("鹤汀乳业", "霁川水务");
    }

    private UUID activity(UUID account, Instant at) {
        return workspace.make(
                "activity",
                Map.of("type", "call", "summary", "电话", "occurred_at", at, "account_id", account));
    }

    private @Nullable Instant last(UUID account) {
        return workspace.get(Queries.class).rows(accounts()).rows().stream()
                .filter(row -> row.id().equals(account))
                .findFirst()
                .map(row -> (Instant) row.values().getLast())
                .orElse(null);
    }

    private List<String> names(RecordQuery query) {
        return workspace.get(Queries.class).rows(query).rows().stream()
                .map(row -> String.valueOf(row.values().getFirst()))
                .toList();
    }

    private RecordQuery accounts() {
        return RecordQuery.of(schema().type("account"))
                .columns(List.of(schema().path("account", "name"), path()));
    }

    private FieldPath path() {
        return schema().path("account", "last_activity_at");
    }

    private Schema schema() {
        return workspace.get(CurrentCatalog.class).schema();
    }
}
