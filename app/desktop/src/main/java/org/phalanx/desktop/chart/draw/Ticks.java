package org.phalanx.desktop.chart.draw;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.phalanx.desktop.chart.ChartData;

/// A scale of round steps that holds all values, and zero where lengths are compared.
///
/// @param low where it begins
/// @param high where it ends, above `low`
/// @param step between two lines
public record Ticks(double low, double high, double step) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /// @param steps how many at most, about
    public static Ticks over(double least, double most, int steps) {
        if (!(most > least)) {
            return least == 0
                    ? new Ticks(0, 1, 1)
                    : over(Math.min(0, least), Math.max(0, least), steps);
        }
        double rough = (most - least) / steps;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step =
                Arrays.stream(ROUND)
                        .map(round -> round * power)
                        .filter(round -> round >= rough * (1 - 1e-9))
                        .findFirst()
                        .orElse(10 * power);
        double low = Math.floor(least / step + 1e-9) * step;
        double high = Math.ceil(most / step - 1e-9) * step;
        return new Ticks(low, high > low ? high : low + step, step);
    }

    /// From zero over all values, their comparison and the target.
    public static Ticks fromZero(ChartData data, int steps) {
        double[] all = values(data);
        double least = Math.min(0, Arrays.stream(all).min().orElse(0));
        double most = Math.max(0, Arrays.stream(all).max().orElse(0));
        return over(least, most, steps);
    }

    private static double[] values(ChartData data) {
        var target = data.headline().target();
        return Stream.concat(
                        data.series().stream()
                                .flatMap(one ->
                                        Stream.concat(
                                                one.values().stream(), one.before().stream())),
                        Stream.ofNullable(target))
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    /// The one farthest from zero, whose unit all of them are written in.
    public double greatest() {
        return Math.max(Math.abs(low), Math.abs(high));
    }
}
