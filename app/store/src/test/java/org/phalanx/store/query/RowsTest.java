package org.phalanx.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.rule.Facts;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.value.Address;
import org.phalanx.kernel.value.Money;

class RowsTest {

    private static final UUID ANN = Ids.derived("ann");
    private static final UUID TEAM = Ids.derived("team");
    private static final Scene SCENE =
            new Scene(
                    ANN, Instant.parse("2017-03-12T07:30:00Z"), ZoneId.of("Asia/Shanghai"), "CNY");

    @TempDir Path folder;
    private SampleDatabase sample;

    @BeforeEach
    void open() {
        sample = new SampleDatabase(folder.resolve("w"));
        sample.fill("team", List.of(new Facts(TEAM, Map.of("name", "East"))));
        sample.fill(
                "user",
                List.of(
                        new Facts(
                                ANN,
                                Map.of(
                                        "name",
                                        "Ann",
                                        "team_id",
                                        TEAM,
                                        "deleted_at",
                                        Instant.EPOCH))));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void readsCanonicalValuesAndTitles() {
        var values = new HashMap<String, Object>();
        values.put("name", "上海");
        values.put("weight", new BigDecimal("0.125"));
        values.put("amount", new Money(12_345, "CNY"));
        values.put("closed_at", LocalDate.of(2017, 3, 1));
        values.put("created_at", Instant.parse("2017-03-01T00:00:00.001Z"));
        values.put("hot", false);
        values.put("colours", List.of("blue", "red"));
        values.put("tag_ids", List.of(TEAM));
        values.put("address", Address.of("Main Street"));
        values.put("owner_id", ANN);
        deals(new Facts(Ids.derived("1"), values));

        String[] columns = {
            "name",
            "weight",
            "amount",
            "closed_at",
            "created_at",
            "hot",
            "colours",
            "tag_ids",
            "address",
            "owner",
            "count",
            "owner.team",
            "owner.name"
        };
        Row row = rows(all().columns(sample.paths(columns))).getFirst();

        assertThat(row.id()).isEqualTo(Ids.derived("1"));
        assertThat(row.values())
                .containsExactly(
                        "上海",
                        new BigDecimal("0.125"),
                        new Money(12_345, "CNY"),
                        LocalDate.of(2017, 3, 1),
                        Instant.parse("2017-03-01T00:00:00.001Z"),
                        false,
                        List.of("blue", "red"),
                        List.of(TEAM),
                        Address.of("Main Street"),
                        ANN,
                        null,
                        TEAM,
                        "Ann");
        assertThat(row.titles().get(9)).as("title of a deleted record").isEqualTo("Ann");
        assertThat(row.titles().get(11)).isEqualTo("East");
        assertThat(row.titles().getFirst()).isNull();
    }

    @Test
    void sortsOptionsAsOfferedTextsWithoutCaseAndEmptyOnesLast() {
        deals(
                deal("b", Map.of("name", "beta", "status", "lost")),
                deal("a", Map.of("name", "Alpha", "status", "won")),
                deal("z", Map.of("name", "Zeta", "status", "open")),
                deal("n", Map.of()));

        assertThat(names(all().sorted(Sort.ascending(sample.path("name")))))
                .containsExactly("Alpha", "beta", "Zeta", null);
        assertThat(names(all().sorted(Sort.descending(sample.path("name")))))
                .containsExactly("Zeta", "beta", "Alpha", null);
        assertThat(names(all().sorted(new Sort(sample.path("name"), false, true))))
                .containsExactly(null, "Alpha", "beta", "Zeta");
        assertThat(names(all().sorted(Sort.ascending(sample.path("status")))))
                .containsExactly("Zeta", "Alpha", "beta", null);
        assertThat(names(all().sorted(Sort.descending(sample.path("status")))))
                .containsExactly("beta", "Alpha", "Zeta", null);
    }

    @Test
    void sortsChineseAsItIsSpoken() {
        deals(
                deal("1", Map.of("name", "重庆长安")),
                deal("2", Map.of("name", "阿里")),
                deal("3", Map.of("name", "中行")),
                deal("4", Map.of("name", "北方")),
                deal("5", Map.of("name", "3M")),
                deal("6", Map.of("name", "abb")));

        assertThat(names(all().sorted(Sort.ascending(sample.path("name")))))
                .containsExactly("3M", "abb", "阿里", "北方", "重庆长安", "中行");
    }

    @Test
    void walksThroughEveryPageInEveryOrder() {
        var random = new RandomDeals(sample.schema, 7);
        sample.fill("user", random.facts("user", 6));
        sample.fill("deal", random.facts("deal", 60));
        for (String first : List.of("name", "amount", "owner", "status", "closed_at", "hot")) {
            for (boolean down : List.of(true, false)) {
                RecordQuery query =
                        all().sorted(
                                        new Sort(sample.path(first), down),
                                        new Sort(sample.path("count"), !down));
                List<UUID> whole = rows(query).stream().map(Row::id).toList();
                assertThat(whole).hasSize(60).doesNotHaveDuplicates();
                assertThat(walked(query)).as(first + down).isEqualTo(whole);
                assertThat(rows(query.page(new Page(7, 50, null))).stream().map(Row::id))
                        .containsExactlyElementsOf(whole.subList(50, 57));
            }
        }
    }

    @Test
    void knowsThePlaceOfARecordInEveryOrder() {
        var random = new RandomDeals(sample.schema, 11);
        sample.fill("user", random.facts("user", 6));
        sample.fill("deal", random.facts("deal", 40));
        for (String first : List.of("name", "amount", "owner", "status", "closed_at")) {
            for (boolean down : List.of(true, false)) {
                RecordQuery query = all().sorted(new Sort(sample.path(first), down));
                List<UUID> whole = rows(query).stream().map(Row::id).toList();
                for (int at = 0; at < whole.size(); at++) {
                    UUID id = whole.get(at);
                    assertThat(sample.<OptionalLong>ask(SCENE, ask -> ask.position(query, id)))
                            .as(first + down)
                            .hasValue(at);
                }
            }
        }
        assertThat(sample.<OptionalLong>ask(SCENE, ask -> ask.position(all(), TEAM))).isEmpty();
    }

    private List<UUID> walked(RecordQuery query) {
        var ids = new ArrayList<UUID>();
        Mark after = null;
        do {
            Page page = new Page(7, 0, after);
            Rows rows = sample.ask(SCENE, ask -> ask.rows(query.page(page)));
            rows.rows().forEach(row -> ids.add(row.id()));
            after = rows.next();
        } while (after != null);
        return ids;
    }

    @Test
    void findsTitlesThatContainWhatWasTyped() {
        deals(deal("a", Map.of("name", "100%_Sure")), deal("b", Map.of("name", "1000 sure")));

        assertThat(names(all().titled("%_sure"))).containsExactly("100%_Sure");
        assertThat(names(all().titled("SURE"))).hasSize(2);
        assertThat(names(all().titled("  "))).hasSize(2);
    }

    @Test
    void leavesOutTheBinUnlessAsked() {
        deals(deal("a", Map.of("name", "kept")), deal("b", Map.of("deleted_at", Instant.EPOCH)));

        assertThat(names(all())).containsExactly("kept");
        assertThat(names(all().deletedToo())).hasSize(2);
        assertThat(sample.<Long>ask(SCENE, ask -> ask.count(all()))).isEqualTo(1);
    }

    @Test
    void countsWhatAFilterFinds() {
        deals(
                deal("a", Map.of("owner_id", ANN, "count", 1L)),
                deal("b", Map.of("owner_id", ANN, "count", 5L)),
                deal("c", Map.of("count", 5L)));
        Filter large = Filter.compare(sample.path("count"), Comparison.MORE, 2L);
        Filter ofTeam = Filter.compare(sample.path("owner.team"), Comparison.EQUAL, TEAM);

        assertThat(sample.<Long>ask(SCENE, ask -> ask.count(all().where(large).where(ofTeam))))
                .isEqualTo(1);
    }

    @Test
    void findsAnyNumberOfRecordsById() {
        deals(deal("a", Map.of("name", "a")), deal("b", Map.of("name", "b")));
        var ids = new ArrayList<Operand.Literal>();
        ids.add(new Operand.Literal(Ids.derived("b")));
        for (int i = 0; i < 40_000; i++) {
            ids.add(new Operand.Literal(Ids.derived("other", String.valueOf(i))));
        }

        assertThat(names(all().where(new Filter.In(new Operand.Self(), ids)))).containsExactly("b");
    }

    private RecordQuery all() {
        return RecordQuery.of(sample.deal).columns(sample.paths("name"));
    }

    private void deals(Facts... facts) {
        sample.fill("deal", List.of(facts));
    }

    private static Facts deal(String id, Map<String, Object> values) {
        return new Facts(Ids.derived(id), values);
    }

    private List<Row> rows(RecordQuery query) {
        return sample.ask(SCENE, ask -> ask.rows(query)).rows();
    }

    private List<Object> names(RecordQuery query) {
        return rows(query).stream().map(row -> row.values().getFirst()).toList();
    }
}
