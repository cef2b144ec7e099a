package org.phalanx.desktop.chart.draw;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The colour of a value among others: from light to dark; where some are below zero, from one
/// colour over grey to another.
///
/// @param most the greatest distance from zero
/// @param split whether there are values below zero
public record Shades(double most, boolean split) {
    private static final int STEPS = 7;
    private static final int SIDE = 3;
    private static final int MIDDLE = 4;

    public static Shades of(Collection<? extends @Nullable BigDecimal> values) {
        double[] all =
                values.stream()
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue)
                        .toArray();
        double most = 0;
        boolean split = false;
        for (double value : all) {
            most = Math.max(most, Math.abs(value));
            split |= value < 0;
        }
        return new Shades(most, split);
    }

    /// A style class.
    public String of(@Nullable BigDecimal value) {
        if (value == null) {
            return "shade-none";
        }
        double share = most == 0 ? 0 : value.doubleValue() / most;
        if (split) {
            return "div-" + (MIDDLE + (int) Math.round(share * SIDE));
        }
        return "seq-" + Math.clamp((int) Math.ceil(share * STEPS), 1, STEPS);
    }
}
