package org.phalanx.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.phalanx.desktop.chart.draw.Reduced;
import org.phalanx.desktop.chart.draw.Thinned;
import org.phalanx.desktop.chart.draw.Ticks;

class FewerPlacesTest {

    @Property(tries = 200)
    void nothingIsLostWhereOthersAreTogether(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -99, max = 99) Integer> values,
            @ForAll @IntRange(min = 2, max = 12) int most) {
        ChartData all = data(values, true);
        Reduced reduced = Reduced.greatest(all, most, "其他");
        assertThat(reduced.data().categories()).hasSizeLessThanOrEqualTo(most);
        assertThat(reduced.data().sum()).isEqualByComparingTo(all.sum());
        long told = reduced.data().categories().stream().filter(one -> !one.isRest()).count();
        assertThat(told + reduced.rest().size()).isEqualTo(values.size());
    }

    @Property(tries = 200)
    void whatIsDrawnIsTheGreatest(
            @ForAll @Size(min = 3, max = 40) List<@IntRange(min = 0, max = 99) Integer> values) {
        Reduced reduced = Reduced.greatest(data(values, false), 3, "其他");
        int greatest = values.stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertThat(reduced.data().series().getFirst().values())
                .contains(BigDecimal.valueOf(greatest));
        assertThat(reduced.data().categories()).noneMatch(Category::isRest);
    }

    @Test
    void thinnedLineKeepsItsPeaks() {
        List<Integer> values =
                IntStream.range(0, 5000).mapToObj(i -> i == 3217 ? 999 : i == 41 ? -7 : 5).toList();
        ChartData thin = Thinned.to(200, data(values, true));
        assertThat(thin.categories()).hasSizeLessThanOrEqualTo(202);
        assertThat(thin.series().getFirst().values())
                .contains(BigDecimal.valueOf(999), BigDecimal.valueOf(-7));
    }

    @Property(tries = 300)
    void scaleHoldsAllInFewRoundSteps(
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int one,
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int other) {
        Ticks ticks = Ticks.over(Math.min(one, other), Math.max(one, other), 4);
        assertThat(ticks.low()).isLessThanOrEqualTo(Math.min(one, other) + 1e-6);
        assertThat(ticks.high()).isGreaterThanOrEqualTo(Math.max(one, other) - 1e-6);
        assertThat((ticks.high() - ticks.low()) / ticks.step()).isBetween(.9, 6.1);
    }

    private static ChartData data(List<Integer> values, boolean additive) {
        Measure measure = additive ? Measure.count("n") : Measure.percent("n");
        return ChartData.of(
                measure,
                "places",
                IntStream.range(0, values.size())
                        .mapToObj(i -> Category.of("c" + i, "C" + i))
                        .toList(),
                Series.of("s", "S", values.stream().map(BigDecimal::valueOf).toList()));
    }
}
