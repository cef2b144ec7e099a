package org.phalanx.sales.pipeline;

import org.jspecify.annotations.Nullable;

/// The deals of a stage in figures, amounts in minor units of the workspace's currency.
///
/// @param count number of deals
/// @param amount their sum
/// @param weighted their sum, each times its probability, rounded once
/// @param late deals whose next step was due before today
/// @param waiting deals, not late, without a dated next step or in the stage for too long
public record StageTotals(long count, long amount, long weighted, long late, long waiting) {

    private static final int HUNDRED = 100;

    /// No deals.
    public static final StageTotals NONE = new StageTotals(0, 0, 0, 0, 0);

    /// The probability in percent that the weighted sum comes to; null without amounts.
    public @Nullable Long rate() {
        return amount == 0 ? null : Math.round((double) weighted * HUNDRED / amount);
    }

    /// Deals with nothing to worry about.
    public long healthy() {
        return count - late - waiting;
    }

    /// These without those.
    public StageTotals minus(StageTotals other) {
        return new StageTotals(
                count - other.count,
                amount - other.amount,
                weighted - other.weighted,
                late - other.late,
                waiting - other.waiting);
    }

    /// These and those.
    public StageTotals plus(StageTotals other) {
        return new StageTotals(
                count + other.count,
                amount + other.amount,
                weighted + other.weighted,
                late + other.late,
                waiting + other.waiting);
    }
}
