package org.phalanx.desktop.chart.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.phalanx.desktop.chart.ChartData;

/// Whether two metrics of the same things go together, told from enough things only.
final class Correlation {
    private static final int ENOUGH = 8;
    private static final double NOTICEABLE = .5;

    private Correlation() {}

    static Optional<Reading> of(ChartData data) {
        int n = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < data.categories().size(); i++) {
            if (isThere(data, i)) {
                n++;
                x += number(data, 0, i);
                y += number(data, 1, i);
            }
        }
        if (n < ENOUGH) {
            return Optional.empty();
        }
        double together = 0;
        double xs = 0;
        double ys = 0;
        for (int i = 0; i < data.categories().size(); i++) {
            if (isThere(data, i)) {
                double right = number(data, 0, i) - x / n;
                double up = number(data, 1, i) - y / n;
                together += right * up;
                xs += right * right;
                ys += up * up;
            }
        }
        double r = xs == 0 || ys == 0 ? 0 : together / Math.sqrt(xs) / Math.sqrt(ys);
        return Optional.of(new Reading.Together(n, r > NOTICEABLE ? 1 : r < -NOTICEABLE ? -1 : 0));
    }

    private static boolean isThere(ChartData data, int i) {
        return data.value(0, i) != null && data.value(1, i) != null;
    }

    private static double number(ChartData data, int series, int i) {
        BigDecimal value = data.value(series, i);
        return value == null ? 0 : value.doubleValue();
    }
}
