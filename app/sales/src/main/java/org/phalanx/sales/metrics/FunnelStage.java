package org.phalanx.sales.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.phalanx.store.query.passage.Passages.Passage;

/// One stage of a funnel.
///
/// @param title of the stage
/// @param passage how many deals entered it, and what became of them
public record FunnelStage(String title, Passage passage) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    /// Percent points of the deals here that came to the next stage; null when none came here.
    public @Nullable BigDecimal conversion() {
        return share(passage.advanced());
    }

    /// Percent points of the deals here that were lost from here; null when none came here.
    public @Nullable BigDecimal loss() {
        return share(passage.failed());
    }

    private @Nullable BigDecimal share(long some) {
        return passage.entered() == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(some))
                        .divide(
                                BigDecimal.valueOf(passage.entered()),
                                DECIMALS,
                                RoundingMode.HALF_UP);
    }
}
