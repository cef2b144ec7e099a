package org.phalanx.sales.pipeline.rules;

import java.math.BigDecimal;
import java.util.Objects;
import org.phalanx.kernel.change.Touched;

/// Keeps the two ways to a probability apart: an automatic one is always that of the stage, a
/// manual one is never overwritten.
final class Probability {

    private static final String VALUE = "win_probability";
    private static final String MODE = "prob_mode";
    private static final String AUTO = "auto";
    private static final String MANUAL = "manual";

    private Probability() {}

    static void react(Touched deal, StageFacts stage) {
        if (isSetByHand(deal, stage)) {
            deal.set(MODE, MANUAL);
        } else if (deal.after(VALUE) == null) {
            deal.set(MODE, AUTO);
        }
        if (!MANUAL.equals(deal.after(MODE))) {
            deal.set(MODE, AUTO);
            deal.set(VALUE, stage.probability());
        }
    }

    /// A new value, unless the same gesture goes back to automatic.
    private static boolean isSetByHand(Touched deal, StageFacts stage) {
        boolean back =
                !deal.isNew() && deal.changes(MODE) && Objects.equals(deal.after(MODE), AUTO);
        return !back
                && deal.changes(VALUE)
                && deal.after(VALUE) instanceof BigDecimal value
                && (stage.probability() == null || value.compareTo(stage.probability()) != 0);
    }
}
