package org.phalanx.sales.pipeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stage of a pipeline as its board names it.
///
/// @param outcome `open`, `won` or `lost`
/// @param probability that deals get in it, in percent
/// @param maxDays how long a deal may stay
/// @param colour token of the theme
public record StageLine(
        UUID id,
        String name,
        String outcome,
        @Nullable Integer probability,
        @Nullable Integer maxDays,
        @Nullable String colour) {

    public boolean isOpen() {
        return outcome.equals("open");
    }

    /// The same stage by another name.
    public StageLine named(String other) {
        return new StageLine(id, other, outcome, probability, maxDays, colour);
    }
}
