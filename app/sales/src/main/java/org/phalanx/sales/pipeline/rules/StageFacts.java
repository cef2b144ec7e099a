package org.phalanx.sales.pipeline.rules;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.store.gate.Draft;

/// What a stage says about the deals in it.
///
/// @param pipeline that it belongs to
/// @param outcome `open`, `won` or `lost`
/// @param probability that deals have in it, in percent, or null
/// @param forecast category of deals in it, or null
record StageFacts(
        @Nullable UUID pipeline,
        String outcome,
        @Nullable BigDecimal probability,
        @Nullable String forecast) {

    static final String OPEN = "open";
    static final String WON = "won";
    static final String LOST = "lost";

    /// The facts of a stage, or null for none.
    static @Nullable StageFacts of(Draft draft, @Nullable Object stage) {
        if (!(stage instanceof UUID id)) {
            return null;
        }
        String outcome = draft.value("stage", id, "outcome") instanceof String said ? said : OPEN;
        return new StageFacts(
                draft.value("stage", id, "pipeline_id") instanceof UUID pipeline ? pipeline : null,
                outcome,
                draft.value("stage", id, "default_probability") instanceof BigDecimal probability
                        ? probability
                        : usualProbability(outcome),
                draft.value("stage", id, "forecast_category") instanceof String forecast
                        ? forecast
                        : usualForecast(outcome));
    }

    private static @Nullable BigDecimal usualProbability(String outcome) {
        return switch (outcome) {
            case WON -> BigDecimal.valueOf(100);
            case LOST -> BigDecimal.ZERO;
            default -> null;
        };
    }

    private static @Nullable String usualForecast(String outcome) {
        return switch (outcome) {
            case WON -> "closed";
            case LOST -> "omitted";
            default -> null;
        };
    }

    boolean isOpen() {
        return outcome.equals(OPEN);
    }
}
