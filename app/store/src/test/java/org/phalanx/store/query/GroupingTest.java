package org.phalanx.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.period.Period;
import org.phalanx.kernel.rule.Facts;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.value.Money;
import org.phalanx.store.query.figure.Bucket;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.store.query.figure.Group;
import org.phalanx.store.query.figure.GroupKey;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Groups;
import org.phalanx.store.query.figure.Measure;

class GroupingTest {

    private static final UUID ANN = Ids.derived("ann");
    private static final UUID BOB = Ids.derived("bob");

    @TempDir Path folder;
    private SampleDatabase sample;
    private Scene scene = scene("Asia/Shanghai");

    @BeforeEach
    void open() {
        sample = new SampleDatabase(folder.resolve("w"));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private static Scene scene(String zone) {
        return new Scene(ANN, Instant.parse("2017-03-12T07:30:00Z"), ZoneId.of(zone), "CNY");
    }

    @Test
    void tellsExactSumsMeansAndSharesByOwner() {
        people();
        sample.fill(
                "deal",
                List.of(
                        deal(1, ANN, "won", 10_001, 50),
                        deal(2, ANN, "lost", 20_000, 25),
                        deal(3, ANN, "won", null, 10),
                        deal(4, BOB, "lost", 1, 100),
                        deal(5, null, "won", 7, 100)));
        Grouping grouping =
                Grouping.of(
                                sample.deal,
                                new Measure.Sum(sample.path("amount")),
                                new Measure.Average(sample.path("amount")),
                                new Measure.Share(
                                        Filter.compare(
                                                sample.path("status"), Comparison.EQUAL, "won")),
                                new Measure.Weighted(
                                        sample.path("amount"), sample.path("probability")),
                                new Measure.Count())
                        .by(new GroupKey.ByPath(sample.path("owner")));

        Groups groups = ask(grouping);

        assertThat(groups.groups().stream().map(g -> g.keys().getFirst().title()))
                .containsExactly("ann", "Bob", "");
        assertThat(groups.groups().getFirst().keys().getFirst().value()).isEqualTo(ANN);
        assertThat(groups.groups().getFirst().figures())
                .containsExactly(
                        figure("300.01", 3),
                        figure("150.0050", 2),
                        figure("66.6667", 3),
                        figure("100.00500", 3),
                        figure("3", 3));
        assertThat(groups.total())
                .containsExactly(
                        figure("300.09", 5),
                        figure("75.0225", 4),
                        figure("60.0000", 5),
                        figure("100.08500", 5),
                        figure("5", 5));
    }

    @Test
    void tellsNothingOfNothing() {
        Grouping grouping =
                Grouping.of(
                        sample.deal,
                        new Measure.Sum(sample.path("amount")),
                        new Measure.Average(sample.path("amount")),
                        new Measure.Count());

        assertThat(ask(grouping).total())
                .containsExactly(figure("0.00", 0), new Figure(null, 0), figure("0", 0));
    }

    @Test
    void sumsBeyondWhatADatabaseIntegerHolds() {
        sample.fill(
                "deal",
                List.of(
                        deal(1, null, "won", Long.MAX_VALUE, 100),
                        deal(2, null, "won", Long.MAX_VALUE, 100)));
        Grouping grouping =
                Grouping.of(
                        sample.deal,
                        new Measure.Sum(sample.path("amount")),
                        new Measure.Weighted(sample.path("amount"), sample.path("probability")));

        assertThat(ask(grouping).total())
                .containsExactly(
                        figure("184467440737095516.14", 2), figure("184467440737095516.14000", 2));
    }

    @Test
    void tellsTheGreatestAndTheRest() {
        sample.fill(
                "deal",
                List.of(
                        deal(1, null, "won", 100, 0),
                        deal(2, null, "lost", 300, 0),
                        deal(3, null, "open", 200, 0),
                        deal(4, null, null, 50, 0)));
        Grouping grouping =
                Grouping.of(sample.deal, new Measure.Sum(sample.path("amount")))
                        .by(new GroupKey.ByPath(sample.path("status")))
                        .greatest(2);

        Groups groups = ask(grouping);

        assertThat(groups.groups().stream().map(g -> g.keys().getFirst().title()))
                .containsExactly("lost", "open");
        assertThat(groups.rest()).containsExactly(figure("1.50", 2));
        assertThat(rows(grouping.restRecords(groups, 0))).hasSize(2);
        assertThat(ask(grouping.greatest(4)).rest()).isNull();
    }

    @Test
    void countsWholeDaysBetweenMomentsAndDates() {
        sample.fill(
                "deal",
                List.of(
                        new Facts(
                                Ids.derived("1"),
                                Map.of(
                                        "created_at", Instant.parse("2017-02-28T16:00:00Z"),
                                        "closed_at", LocalDate.of(2017, 3, 11))),
                        new Facts(
                                Ids.derived("2"),
                                Map.of(
                                        "created_at", Instant.parse("2017-02-28T15:59:59.999Z"),
                                        "closed_at", LocalDate.of(2017, 3, 1))),
                        new Facts(
                                Ids.derived("3"),
                                Map.of("created_at", Instant.parse("1960-01-01T00:00:00.5Z")))));
        Grouping grouping =
                Grouping.of(
                        sample.deal,
                        new Measure.AverageDays(
                                sample.path("created_at"), sample.path("closed_at")));

        assertThat(ask(grouping).total()).containsExactly(figure("5.5000", 2));
        assertThat(rows(grouping.records(0))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Shanghai",
                "America/New_York",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "UTC",
                "+05:45"
            })
    void putsMomentsIntoTheirPeriodInEveryZone(String zone) {
        scene = scene(zone);
        var random = new RandomDeals(sample.schema, 42);
        List<Facts> deals = random.facts("deal", 200);
        sample.fill("deal", deals);
        for (String field : List.of("created_at", "closed_at")) {
            for (Bucket bucket : Bucket.values()) {
                Grouping grouping =
                        Grouping.of(sample.deal, new Measure.Count())
                                .by(new GroupKey.ByCalendar(sample.path(field), bucket));
                Map<String, Long> expected =
                        deals.stream()
                                .map(deal -> text(deal.values().get(field), bucket))
                                .collect(
                                        Collectors.groupingBy(
                                                text -> text, TreeMap::new, Collectors.counting()));
                Map<String, Long> found = new TreeMap<>();
                for (Group group : ask(grouping).groups()) {
                    found.put(group.keys().getFirst().title(), group.figures().getFirst().n());
                    assertThat(rows(grouping.records(group, 0)))
                            .as(field + " " + group.keys())
                            .hasSize((int) group.figures().getFirst().n());
                }
                assertThat(found).as(field + bucket).isEqualTo(expected);
            }
        }
    }

    private String text(Object value, Bucket bucket) {
        LocalDate day =
                value instanceof Instant at
                        ? at.atZone(scene.zone()).toLocalDate()
                        : (LocalDate) value;
        if (day == null) {
            return "";
        }
        return switch (bucket) {
            case YEAR -> String.valueOf(day.getYear());
            case QUARTER -> Period.quarterOf(day).text();
            case MONTH -> day.toString().substring(0, 7);
            case DAY -> day.toString();
            case WEEK ->
                    String.format(
                            Locale.ROOT,
                            "%d-W%02d",
                            day.get(IsoFields.WEEK_BASED_YEAR),
                            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        };
    }

    @Test
    void namesTheRecordsBehindEveryGroup() {
        var random = new RandomDeals(sample.schema, 5);
        sample.fill("team", random.facts("team", 6));
        sample.fill("user", random.facts("user", 6));
        List<Facts> deals = random.facts("deal", 150);
        sample.fill("deal", deals);
        for (String path :
                List.of(
                        "name",
                        "count",
                        "weight",
                        "amount",
                        "closed_at",
                        "created_at",
                        "hot",
                        "status",
                        "owner",
                        "owner.team",
                        "owner.manager.joined",
                        "parent.amount")) {
            Grouping grouping =
                    Grouping.of(sample.deal, new Measure.Sum(sample.path("budget")))
                            .by(new GroupKey.ByPath(sample.path(path)));
            BigDecimal whole = BigDecimal.ZERO;
            long all = 0;
            for (Group group : ask(grouping).groups()) {
                Figure figure = group.figures().getFirst();
                List<Row> behind = rows(grouping.records(group, 0).columns(sample.paths("budget")));
                assertThat(behind).as(path + group.keys()).hasSize((int) figure.n());
                assertThat(sum(behind)).as(path + group.keys()).isEqualTo(figure.value());
                whole = whole.add(Objects.requireNonNull(figure.value()));
                all += figure.n();
            }
            assertThat(ask(grouping).total()).containsExactly(new Figure(whole, all));
        }
    }

    private static BigDecimal sum(List<Row> rows) {
        return rows.stream()
                .map(row -> row.values().getFirst())
                .filter(Objects::nonNull)
                .map(money -> ((Money) money).major())
                .reduce(BigDecimal.ZERO.setScale(2, RoundingMode.UNNECESSARY), BigDecimal::add);
    }

    @Test
    void limitsByPeriod() {
        sample.fill(
                "deal",
                List.of(
                        closed("2016-12-31"),
                        closed("2017-01-01"),
                        closed("2017-03-31"),
                        closed("2017-04-01")));
        Filter quarter =
                Periods.within(sample.path("closed_at"), Period.parse("2017-Q1").orElseThrow());

        assertThat(ask(Grouping.of(sample.deal, new Measure.Count()).where(quarter)).total())
                .containsExactly(figure("2", 2));
    }

    private static Facts closed(String day) {
        return new Facts(Ids.derived(day), Map.of("closed_at", LocalDate.parse(day)));
    }

    private void people() {
        sample.fill(
                "user",
                List.of(
                        new Facts(ANN, Map.of("name", "ann")),
                        new Facts(
                                BOB,
                                Map.of(
                                        "name",
                                        "Bob",
                                        "deleted_at",
                                        Instant.EPOCH.plus(1, ChronoUnit.DAYS)))));
    }

    private static Facts deal(int id, UUID owner, String status, Number minor, int probability) {
        var values = new java.util.HashMap<String, Object>();
        values.put("owner_id", owner);
        values.put("status", status);
        values.put("amount", minor == null ? null : new Money(minor.longValue(), "CNY"));
        values.put("probability", BigDecimal.valueOf(probability * 10L, 1));
        return new Facts(Ids.derived("deal", String.valueOf(id)), values);
    }

    private static Figure figure(String value, long n) {
        return new Figure(new BigDecimal(value), n);
    }

    private Groups ask(Grouping grouping) {
        return sample.ask(scene, ask -> ask.groups(grouping));
    }

    private List<Row> rows(RecordQuery query) {
        return sample.ask(scene, ask -> ask.rows(query)).rows();
    }
}
