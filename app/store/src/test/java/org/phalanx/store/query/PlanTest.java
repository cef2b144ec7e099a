package org.phalanx.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.period.Period;
import org.phalanx.kernel.rule.Facts;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.query.figure.Bucket;
import org.phalanx.store.query.figure.GroupKey;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Measure;

/// The hot shapes read covering indexes and sort no more than their groups.
class PlanTest {

    private static final Scene SCENE =
            new Scene(
                    Ids.derived("me"),
                    Instant.parse("2017-03-12T07:30:00Z"),
                    ZoneId.of("Asia/Shanghai"),
                    "CNY");

    @TempDir Path folder;
    private SampleDatabase sample;

    @BeforeEach
    void open() {
        sample = new SampleDatabase(folder.resolve("w"));
        var random = new Random(1);
        var deals = new ArrayList<Facts>();
        for (int i = 0; i < 3000; i++) {
            deals.add(
                    new Facts(
                            new UUID(i, i),
                            Map.of(
                                    "name", "deal " + random.nextInt(100_000),
                                    "amount", new Money(random.nextInt(100_000), "CNY"),
                                    "probability", BigDecimal.valueOf(random.nextInt(1000), 1),
                                    "status", List.of("open", "won", "lost").get(i % 3),
                                    "closed_at", LocalDate.of(2015, 1, 1).plusDays(i % 1000),
                                    "owner_id", Ids.derived("u" + i % 50))));
        }
        sample.fill("deal", deals);
        sample.run(
                "CREATE INDEX by_name ON deal(deleted_at, spoken(name), id)",
                "CREATE INDEX by_amount ON deal(deleted_at, amount_base, id)",
                "CREATE INDEX by_status ON deal(deleted_at, status, spoken(name), id,"
                        + " amount_base, probability)",
                "CREATE INDEX by_day ON deal(deleted_at, status, closed_at, amount_base)",
                "CREATE INDEX by_owner ON deal(deleted_at, status, owner_id, closed_at,"
                        + " amount_base)",
                "ANALYZE");
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void columnOfBoardComesFromIndexInOrder() {
        assertThat(plan(list().where(status("open")).sorted(up("name"))))
                .contains("COVERING INDEX by_status (deleted_at=? AND status=?)")
                .contains("USING INTEGER PRIMARY KEY (rowid=?)")
                .containsOnlyOnce("USE TEMP B-TREE FOR ORDER BY");
    }

    @Test
    void pageOfListComesFromIndexOfItsSortUpAndDown() {
        assertThat(plan(list().sorted(up("name"))))
                .contains("COVERING INDEX by_name (deleted_at=?)");
        assertThat(plan(list().sorted(new Sort(sample.path("amount"), true))))
                .contains("COVERING INDEX by_amount (deleted_at=?)");
        assertThat(plan(list().sorted(up("amount"))))
                .contains("COVERING INDEX by_amount (deleted_at=?)")
                .containsOnlyOnce("USE TEMP B-TREE FOR ORDER BY");
    }

    @Test
    void orderWithoutAnIndexIsSortedInOnePassOverAllRows() {
        assertThat(plan(list().sorted(up("closed_at")))).contains("SCAN t");
    }

    @Test
    void funnelOwnersAndQuartersComeFromCoveringIndexes() {
        Measure sum = new Measure.Sum(sample.path("amount"));
        Grouping won = Grouping.of(sample.deal, sum).where(status("won"));
        var year = Periods.within(sample.path("closed_at"), Period.parse("2016").orElseThrow());
        GroupKey owner = new GroupKey.ByPath(sample.path("owner"));
        GroupKey region = new GroupKey.ByPath(sample.path("owner.team.region"));
        GroupKey quarter = new GroupKey.ByCalendar(sample.path("closed_at"), Bucket.QUARTER);
        Grouping funnel =
                Grouping.of(
                                sample.deal,
                                sum,
                                new Measure.Weighted(
                                        sample.path("amount"), sample.path("probability")))
                        .by(new GroupKey.ByPath(sample.path("status")));

        assertThat(plan(funnel)).contains("t USING COVERING INDEX by_status (deleted_at=?)");
        assertThat(plan(won.by(owner))).contains("t USING COVERING INDEX by_owner");
        assertThat(plan(won.by(region))).contains("t USING COVERING INDEX by_owner");
        assertThat(plan(won.by(quarter))).contains("t USING COVERING INDEX by_day");
        assertThat(plan(won.where(year).by(owner))).contains("t USING COVERING INDEX by_");
        assertThat(plan(won.where(year)))
                .contains("by_day (deleted_at=? AND status=? AND closed_at>? AND closed_at<?)");
    }

    private Filter status(String key) {
        return Filter.compare(sample.path("status"), Comparison.EQUAL, key);
    }

    private Sort up(String path) {
        return Sort.ascending(sample.path(path));
    }

    private RecordQuery list() {
        return RecordQuery.of(indexed(sample.deal))
                .columns(sample.paths("name", "amount", "owner", "notes"))
                .page(Page.first(40));
    }

    /// The type as its pack would ask for these indexes.
    private static RecordType indexed(RecordType deal) {
        return new RecordType(
                deal.key(),
                deal.wording(),
                deal.face(),
                deal.access(),
                deal.match(),
                deal.fields(),
                deal.origin(),
                List.of(
                        List.of("deleted_at", "name spoken", "id"),
                        List.of("deleted_at", "amount_base", "id"),
                        List.of("deleted_at", "status", "name spoken", "id")));
    }

    private String plan(RecordQuery query) {
        List<String> lines = sample.ask(SCENE, ask -> ask.plan(query));
        return String.join("\n", lines);
    }

    private String plan(Grouping grouping) {
        List<String> lines = sample.ask(SCENE, ask -> ask.plan(grouping));
        return String.join("\n", lines);
    }
}
