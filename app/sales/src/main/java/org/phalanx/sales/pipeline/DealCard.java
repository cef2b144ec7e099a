package org.phalanx.sales.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal as its card on the board shows it.
///
/// @param title name of the deal
/// @param account name of the account
/// @param amount minor units of `amountCurrency`
/// @param amountBase minor units of the workspace's currency
/// @param winProbability in percent
/// @param probMode `auto` or `manual`
/// @param owner name of the person who answers for it
/// @param grade key of an option of `grade`
/// @param healthScore 0 to 100, higher is safer
/// @param closedAt when it was won or lost
/// @param lossReason key of an option of `loss_reason`
public record DealCard(
        UUID id,
        String title,
        @Nullable String account,
        @Nullable Long amount,
        @Nullable String amountCurrency,
        @Nullable Long amountBase,
        @Nullable Integer winProbability,
        @Nullable String probMode,
        @Nullable LocalDate expectedSignDate,
        @Nullable String nextStep,
        @Nullable Instant nextStepAt,
        @Nullable UUID ownerId,
        @Nullable String owner,
        @Nullable Instant enteredStageAt,
        @Nullable String grade,
        @Nullable Integer healthScore,
        @Nullable String rank,
        @Nullable LocalDate closedAt,
        @Nullable String lossReason) {

    private static final int RISKY_BELOW = 40;

    /// How long a deal has been in its stage, against what the stage allows.
    public enum Pace {
        ON_TIME,
        OVER,
        /// One and a half times as long as allowed, or longer.
        STALLED;

        static Pace of(long days, @Nullable Integer allowed) {
            if (allowed == null || days <= allowed) {
                return ON_TIME;
            }
            return days * 2 >= allowed * 3L ? STALLED : OVER;
        }
    }

    /// Days since it came to its stage: 0 on the day itself.
    public long daysInStage(LocalDate today, ZoneId zone) {
        return enteredStageAt == null
                ? 0
                : ChronoUnit.DAYS.between(LocalDate.ofInstant(enteredStageAt, zone), today);
    }

    public Pace pace(LocalDate today, ZoneId zone, @Nullable Integer allowed) {
        return Pace.of(daysInStage(today, zone), allowed);
    }

    /// What it adds to the totals of a stage.
    public StageTotals share(LocalDate today, ZoneId zone, @Nullable Integer allowed) {
        long value = amountBase == null ? 0 : amountBase;
        long chance = winProbability == null ? 0 : winProbability;
        boolean late = isLate(today, zone);
        boolean waiting =
                !late && (nextStepAt == null || pace(today, zone, allowed) != Pace.ON_TIME);
        return new StageTotals(
                1, value, (value * chance + 50) / 100, late ? 1 : 0, waiting ? 1 : 0);
    }

    /// Whether its next step was due before today.
    public boolean isLate(LocalDate today, ZoneId zone) {
        return nextStepAt != null && LocalDate.ofInstant(nextStepAt, zone).isBefore(today);
    }

    /// The card as it looks right after it came to another stage.
    public DealCard enter(StageLine stage, Instant at) {
        return new DealCard(
                id,
                title,
                account,
                amount,
                amountCurrency,
                amountBase,
                isByHand() ? winProbability : stage.probability(),
                probMode,
                expectedSignDate,
                nextStep,
                nextStepAt,
                ownerId,
                owner,
                at,
                grade,
                healthScore,
                rank,
                closedAt,
                lossReason);
    }

    /// Whether its probability was set by hand instead of following its stage.
    public boolean isByHand() {
        return "manual".equals(probMode);
    }

    /// Whether its health is so low that it may fail.
    public boolean isRisky() {
        return healthScore != null && healthScore < RISKY_BELOW;
    }
}
