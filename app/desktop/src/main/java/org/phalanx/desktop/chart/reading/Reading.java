package org.phalanx.desktop.chart.reading;

import java.math.BigDecimal;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.Series;

/// The one thing that a chart says before all others. Each claims something that can be checked
/// against its figures; [Readings] finds it, [ReadingWords] tells it.
public sealed interface Reading {

    /// There is one place only.
    record Single(Category place, BigDecimal value) implements Reading {}

    /// All places have the same value.
    record Equal(int places, BigDecimal value) implements Reading {}

    /// Nothing but zeroes.
    record Zero(int places) implements Reading {}

    /// Some place has more than any other one.
    ///
    /// @param part of the whole; null where there is no whole
    record Greatest(Category place, BigDecimal value, Share part) implements Reading {}

    /// Several places share the greatest value.
    record Tied(int places, Category first, BigDecimal value) implements Reading {}

    /// Some cell has more than any other one.
    record GreatestCell(Category place, Series series, BigDecimal value) implements Reading {}

    /// Fewer go on from this stage than from any other.
    ///
    /// @param lost the part that stays behind
    record Bottleneck(Category stage, BigDecimal lost) implements Reading {}

    /// From the first place to the last one it changed.
    record Course(Category first, Category last, BigDecimal from, BigDecimal to)
            implements Reading {}

    /// It changed against the period before.
    record Against(BigDecimal now, BigDecimal before) implements Reading {}

    /// How far the target is.
    record Target(BigDecimal now, BigDecimal target) implements Reading {}

    /// A part has this much of a whole.
    record Share(BigDecimal part, BigDecimal whole) implements Reading {
        /// No whole to have a part of.
        public static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ZERO);

        boolean isKnown() {
            return whole.signum() > 0;
        }
    }

    /// What was added and taken away comes to a sum; the greatest step decides.
    record Sum(BigDecimal sum, Category step, BigDecimal value) implements Reading {}

    /// Two metrics go together, against each other, or neither.
    ///
    /// @param direction 1, -1 or 0
    record Together(int things, int direction) implements Reading {}
}
