package org.phalanx.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phalanx.desktop.chart.reading.ChartWords;
import org.phalanx.desktop.chart.reading.Reading;
import org.phalanx.desktop.chart.reading.ReadingWords;
import org.phalanx.desktop.chart.reading.Readings;
import org.phalanx.desktop.ui.text.CompactFormat;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Language;

class ReadingsTest {
    private static final int NOTHING = -99;

    private final Language language = new Language();
    private final ReadingWords words =
            new ReadingWords(
                    new ChartWords(
                            new CompactFormat(language), new FigureFormat(language), language),
                    language);

    /// Few different values, so that ties are common; some are missing.
    @Provide
    Arbitrary<List<List<Integer>>> figures() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.integers().between(-6, 12)),
                        Tuple.of(1, Arbitraries.just(NOTHING)),
                        Tuple.of(1, Arbitraries.just(1_000_000_000)))
                .list()
                .ofSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property(tries = 300)
    void neverSaysWhatIsNotSo(
            @ForAll("figures") List<List<Integer>> figures, @ForAll ChartKind kind) {
        ChartData data = data(figures);
        if (kind.needs().measures() == 2 && data.series().size() < 2) {
            return;
        }
        Optional<Reading> reading = Readings.of(kind, data);
        reading.ifPresent(one -> {
            assertThat(holds(one, data)).as("%s of %s", one, data).isTrue();
            assertThat(words.tell(one, data)).isNotBlank().doesNotContain("{");
        });
    }

    private static boolean holds(Reading reading, ChartData data) {
        List<BigDecimal> all = values(data, reading instanceof Reading.GreatestCell ? 9 : 1);
        BigDecimal most = all.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        return switch (reading) {
            case Reading.Single(var place, var value) ->
                    all.size() == 1 && value.equals(all.getFirst()) && has(data, place, value);
            case Reading.Equal(var places, var value) ->
                    all.size() == places && all.stream().allMatch(value::equals);
            case Reading.Zero(var places) ->
                    all.size() == places && all.stream().allMatch(one -> one.signum() == 0);
            case Reading.Greatest(var place, var value, var part) ->
                    value.equals(most)
                            && has(data, place, value)
                            && all.stream().filter(most::equals).count() == 1
                            && (part.whole().signum() == 0
                                    || all.stream().noneMatch(one -> one.signum() < 0));
            case Reading.Tied(var places, var first, var value) ->
                    value.equals(most)
                            && has(data, first, value)
                            && all.stream().filter(most::equals).count() == places;
            case Reading.GreatestCell(var place, var series, var value) ->
                    value.equals(most)
                            && all.stream().filter(most::equals).count() == 1
                            && value.equals(series.value(data.categories().indexOf(place)));
            case Reading.Bottleneck(var stage, var lost) -> isWorst(data, stage, lost);
            case Reading.Course(var first, var last, var from, var to) ->
                    from.equals(all.getFirst())
                            && to.equals(all.getLast())
                            && has(data, first, from)
                            && has(data, last, to);
            case Reading.Sum(var sum, var step, var value) ->
                    sum.equals(all.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                            && has(data, step, value)
                            && all.stream()
                                            .filter(one -> one.abs().compareTo(value.abs()) >= 0)
                                            .count()
                                    == 1;
            case Reading.Together together -> together.things() >= 8;
            case Reading.Against against -> true;
            case Reading.Target target -> target.target().signum() > 0;
            case Reading.Share share -> true;
        };
    }

    private static boolean isWorst(ChartData data, Category stage, BigDecimal lost) {
        Series series = data.series().getFirst();
        int at = data.categories().indexOf(stage);
        int worse = 0;
        for (int i = 0; i + 1 < series.values().size(); i++) {
            BigDecimal here = series.value(i);
            BigDecimal next = series.value(i + 1);
            if (here != null && next != null && here.signum() > 0 && next.signum() >= 0) {
                BigDecimal gone = BigDecimal.ONE.subtract(next.divide(here, MathContext.DECIMAL64));
                worse += i != at && gone.compareTo(lost) >= 0 ? 1 : 0;
            }
        }
        return worse == 0 && lost.signum() > 0;
    }

    private static boolean has(ChartData data, Category place, BigDecimal value) {
        return value.equals(data.series().getFirst().value(data.categories().indexOf(place)));
    }

    private static List<BigDecimal> values(ChartData data, int series) {
        List<BigDecimal> all = new ArrayList<>();
        data.series().stream()
                .limit(series)
                .forEach(one ->
                        one.values()
                                .forEach(value -> {
                                    if (value != null) {
                                        all.add(value);
                                    }
                                }));
        return all;
    }

    private static ChartData data(List<List<Integer>> figures) {
        List<Category> places =
                IntStream.range(0, 6).mapToObj(i -> Category.of("c" + i, "C" + i)).toList();
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            List<@Nullable BigDecimal> values = new ArrayList<>();
            figures.get(i)
                    .forEach(one -> values.add(one == NOTHING ? null : BigDecimal.valueOf(one)));
            series.add(Series.of("s" + i, "S" + i, values));
        }
        return ChartData.crossed(Measure.count("n"), List.of("a", "b"), places, series);
    }

    @Test
    void saysWhereMostIsLost() {
        ChartData funnel = data(List.of(List.of(100, 80, 42, 40, 39, 39)));
        String zh =
                Readings.of(ChartKind.FUNNEL, funnel)
                        .map(one -> words.tell(one, funnel))
                        .orElse("");
        assertThat(zh).isEqualTo("「C1」之后掉得最多，掉了 47.5%");
        language.locale().set(Language.ENGLISH);
        assertThat(Readings.of(ChartKind.FUNNEL, funnel).map(one -> words.tell(one, funnel)))
                .contains("C1 loses 47.5%, worst of all");
    }

    @Test
    void tellsTiesAndZeroesAsSuch() {
        ChartData tied = data(List.of(List.of(5, 5, 1, 0, 0, 0)));
        assertThat(Readings.of(ChartKind.BAR, tied).map(one -> words.tell(one, tied)))
                .contains("C0 等 2 项并列最多，各 5");
        ChartData zero = data(List.of(List.of(0, 0, 0, 0, 0, 0)));
        assertThat(Readings.of(ChartKind.BAR, zero).map(one -> words.tell(one, zero)))
                .contains("6 项都是 0");
    }

    @Test
    void averagesHaveNoShareOfAWhole() {
        ChartData data = data(List.of(List.of(5, 4, 1, 0, 0, 0)));
        ChartData averages =
                ChartData.crossed(
                        Measure.percent("rate"), List.of(), data.categories(), data.series());
        assertThat(Readings.of(ChartKind.BAR, averages).map(one -> words.tell(one, averages)))
                .contains("C0 最多，5%");
    }

    @Test
    void targetSaysWhatIsMissing() {
        ChartData open =
                ChartData.of(
                        Measure.count("n"),
                        new Headline(BigDecimal.valueOf(60), null, BigDecimal.valueOf(100), 60));
        assertThat(Readings.of(ChartKind.GAUGE, open).map(one -> words.tell(one, open)))
                .contains("完成目标的 60%，还差 40");
    }
}
