package org.phalanx.desktop.ui.figure;

import org.jspecify.annotations.Nullable;

/// One band of a funnel with its numbers as they are read.
///
/// @param amount what its records are worth; may be empty
/// @param n what the width is drawn from
/// @param count text inside the band
/// @param next what becomes of them; null in the last one
public record FunnelStage(String name, String amount, long n, String count, @Nullable Next next) {

    /// What becomes of the records of a band.
    ///
    /// @param conversion share that went on to the next stage
    /// @param comparison the same share of the period before, or the drop; may be empty
    /// @param fates how many went on, stayed and were lost, in words; may be empty
    /// @param earlier what else the next band holds, which the share doesn't count; may be empty
    /// @param formula how the share came about, read on demand; may be empty
    /// @param worst whether this is the greatest drop against its own history
    public record Next(
            String conversion,
            String comparison,
            String fates,
            String earlier,
            String formula,
            boolean worst) {}

    /// The share that went on, empty in the last band.
    String conversion() {
        return next == null ? "" : next.conversion();
    }
}
