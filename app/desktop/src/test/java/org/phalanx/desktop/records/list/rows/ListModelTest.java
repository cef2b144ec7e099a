package org.phalanx.desktop.records.list.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.desktop.records.SameThread;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.schema.CurrentCatalog;

@SuppressWarnings("NullAway.Init")
class ListModelTest {
    private static final int MANY = 300;

    @TempDir Path folder;
    private TestWorkspace workspace;
    private ListModel list;
    private final List<UUID> accounts = new ArrayList<>();

    @BeforeEach
    void open() {
        workspace = TestWorkspace.create(folder, new SameThread());
        list = workspace.get(ListModel.class);
        var changes = new ArrayList<Change>();
        for (int i = 0; i < MANY; i++) {
            UUID id = workspace.ids.next();
            accounts.add(id);
            changes.add(
                    new Change(
                            "account",
                            id,
                            Map.of("name", name(i), "founded", 2000L + (MANY - i) % 20)));
        }
        assertThat(workspace.write(changes.toArray(Change[]::new)).isCommitted()).isTrue();
        list.show(query(Filter.everything(), ""));
    }

    @AfterEach
    void close() {
        list.close();
        workspace.close();
    }

    private static String name(int i) {
        return "客户 %03d".formatted(i);
    }

    private static ListQuery query(Filter filter, String typed, SortBy... sorts) {
        return new ListQuery(
                "account", List.of("name", "founded", "owner_id"), filter, typed, List.of(sorts));
    }

    private @Nullable String title(int at) {
        ListRow row = list.slots().get(at).row().get();
        return row == null ? null : row.title();
    }

    @Test
    void readsOnlyWhatIsInSight() {
        assertThat(list.slots()).hasSize(MANY);
        assertThat(title(0)).isEqualTo(name(0));
        assertThat(title(250)).isNull();

        list.inSight(240, 260);

        assertThat(title(250)).isEqualTo(name(250));
    }

    @Test
    void forgetsWhatIsFarAway() {
        var slots = new Slots();
        ListRow row = new ListRow(workspace.ids.next(), "x", Map.of(), Links.NONE, null);
        slots.replace(10_000, new Block(0, List.of(row)));
        for (int at = 0; at < 10_000; at += Slots.BLOCK) {
            slots.putWhole(
                    new Block(at, IntStream.range(0, Slots.BLOCK).mapToObj(i -> row).toList()));
        }

        assertThat(slots.row(0)).isNull();
        assertThat(slots.row(9_999)).isNotNull();
        assertThat(slots.missing(0, 10)).isZero();
    }

    @Test
    void sortsByTwoFields() {
        list.show(
                query(
                        Filter.everything(),
                        "",
                        new SortBy("founded", true),
                        new SortBy("name", true)));

        assertThat(title(0)).isEqualTo(name(281));
        assertThat(title(1)).isEqualTo(name(261));
    }

    @Test
    void keepsTheOrderThatTheDatabaseWouldSortAnewForEachPart() {
        for (int i = 0; i < MANY; i += 3) {
            workspace.write(
                    "account", accounts.get(i), Map.of("code", "K-%03d".formatted(MANY - i)));
        }
        list.show(query(Filter.everything(), "", new SortBy("code", true)));
        assertThat(title(0)).isEqualTo(name(0));
        assertThat(title(1)).isEqualTo(name(3));

        list.inSight(60, 80);
        list.cursor().set(70);
        workspace.write("account", accounts.get(1), Map.of("code", "K-999"));

        assertThat(list.cursor().get()).isEqualTo(71);
        assertThat(Objects.requireNonNull(list.current()).title()).isEqualTo(name(210));
    }

    private static ListQuery grouped(Object... collapsed) {
        return new ListQuery(
                "account",
                List.of("name", "founded", "owner_id"),
                Filter.everything(),
                "",
                List.of(new SortBy("founded", true), new SortBy("name", true)),
                "founded",
                Set.of(collapsed));
    }

    private ListRow line(int at) {
        return Objects.requireNonNull(list.slots().get(at).row().get());
    }

    @Test
    void groupsStandAboveTheirRecordsAndFold() {
        list.show(grouped());

        assertThat(list.slots()).hasSize(MANY + 20);
        assertThat(list.records().get()).isEqualTo(MANY);
        ListRow.Head head = Objects.requireNonNull(line(0).head());
        assertThat(head.key()).isEqualTo(2019L);
        assertThat(head.count()).isEqualTo(15);
        assertThat(title(1)).isEqualTo(name(281));
        assertThat(Objects.requireNonNull(line(16).head()).key()).isEqualTo(2018L);

        list.reshape(grouped(2019L));
        assertThat(list.slots()).hasSize(MANY + 20 - 15);
        assertThat(list.records().get()).isEqualTo(MANY);
        assertThat(Objects.requireNonNull(line(1).head()).key()).isEqualTo(2018L);

        list.marks().toggleAll();
        assertThat(list.marks().count().get()).as("also those out of sight").isEqualTo(MANY);
    }

    @Test
    void groupsFollowTheirRecords() {
        list.show(grouped());
        list.cursor().set(1);

        workspace.write("account", accounts.get(281), Map.of("founded", 1950L));

        assertThat(Objects.requireNonNull(line(0).head()).count()).isEqualTo(14);
        assertThat(list.slots()).hasSize(MANY + 21);
        assertThat(list.cursor().get())
                .as("the focus goes with its record")
                .isEqualTo(list.slots().size() - 1);
    }

    @Test
    void narrowsByFilterAndName() {
        var schema = workspace.get(CurrentCatalog.class).schema();
        Filter old = Filter.compare(schema.path("account", "founded"), Comparison.EQUAL, 2001L);
        list.show(query(old, ""));
        assertThat(list.slots()).hasSize(15);

        list.show(query(old, "19"));
        assertThat(list.slots()).hasSize(4);
    }

    @Test
    void showsReferencesByTheirTitles() {
        ListRow row = Objects.requireNonNull(list.slots().get(0).row().get());

        assertThat(row.links().of(workspace.me))
                .contains(new Link(workspace.me, "user", "陆听澜", false));
    }

    @Test
    void keepsItsPlaceWhenRecordsComeAbove() {
        var moves = new ArrayList<Integer>();
        list.onMoved(moves::add);
        list.inSight(100, 120);
        list.cursor().set(110);

        workspace.make("account", Map.of("name", "客户 000 新"));

        assertThat(moves).containsExactly(1);
        assertThat(list.cursor().get()).isEqualTo(111);
        assertThat(Objects.requireNonNull(list.current()).title()).isEqualTo(name(110));
    }

    @Test
    void theRowBelowGetsTheFocusOfOneThatGoes() {
        list.cursor().set(5);

        workspace.write(
                "account", accounts.get(5), Map.of("deleted_at", workspace.clock.instant()));

        assertThat(list.slots()).hasSize(MANY - 1);
        assertThat(list.cursor().get()).isEqualTo(5);
        assertThat(Objects.requireNonNull(list.current()).title()).isEqualTo(name(6));
    }

    @Test
    void marksStayWithTheirRecords() {
        list.marks().add(accounts.get(3));
        list.marks().add(accounts.get(7));
        workspace.write(
                "account", accounts.get(3), Map.of("deleted_at", workspace.clock.instant()));

        assertThat(list.marks().count().get()).isEqualTo(1);
        assertThat(list.marks().has(accounts.get(7))).isTrue();

        list.marks().toggleAll();
        assertThat(list.marks().count().get()).isEqualTo(MANY - 1);
        list.marks().toggle(accounts.get(7));
        assertThat(list.marks().count().get()).isEqualTo(MANY - 2);
        assertThat(list.marks().has(accounts.get(250))).isTrue();
    }

    @Test
    void followsNothingAfterItWasClosed() {
        list.close();
        workspace.make("account", Map.of("name", "客户 000 新"));
        assertThat(list.slots()).hasSize(MANY);

        list.resume();
        assertThat(list.slots()).hasSize(MANY + 1);
    }
}
