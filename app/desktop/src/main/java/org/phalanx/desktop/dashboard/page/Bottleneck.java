package org.phalanx.desktop.dashboard.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.dashboard.model.FigureWords;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.metrics.FunnelStage;

/// The stage from which fewer deals go on than anywhere else: compared with its own past where that
/// is known, else with the other stages. Stages with too few deals say nothing.
///
/// @param index of the stage
/// @param conversion in percent points
/// @param change against the period before, in points; null when there is none
record Bottleneck(int index, BigDecimal conversion, @Nullable BigDecimal change) {

    private static final BigDecimal NOTICEABLE = BigDecimal.ONE.negate();

    static @Nullable Bottleneck of(TileAnswer.Stages stages) {
        List<FunnelStage> all = stages.now().stages();
        Bottleneck worst = null;
        for (int i = 0; i < all.size() - 1; i++) {
            if (all.get(i).passage().entered() >= FigureWords.ENOUGH) {
                Bottleneck one = at(stages, i);
                worst = (worst == null || one.isNarrowerThan(worst)) ? one : worst;
            }
        }
        return worst;
    }

    private static Bottleneck at(TileAnswer.Stages stages, int i) {
        FunnelStage stage = stages.now().stages().get(i);
        FunnelStage before = before(stages, i);
        BigDecimal now = Objects.requireNonNull(stage.conversion());
        BigDecimal change =
                before == null || before.conversion() == null
                        ? null
                        : now.subtract(before.conversion());
        return new Bottleneck(i, now, change);
    }

    /// The same stage in the period before; null when it had too few deals.
    static @Nullable FunnelStage before(TileAnswer.Stages stages, int i) {
        if (stages.before() == null || i >= stages.before().stages().size()) {
            return null;
        }
        FunnelStage before = stages.before().stages().get(i);
        return before.passage().entered() < FigureWords.ENOUGH ? null : before;
    }

    /// A change counts more than a low share, since stages differ by nature.
    private boolean isNarrowerThan(Bottleneck other) {
        if (change != null && other.change != null) {
            return change.compareTo(other.change) < 0;
        }
        if (change == null && other.change == null) {
            return conversion.compareTo(other.conversion) < 0;
        }
        return change != null;
    }

    /// Whether noticeably fewer go on than before; where nothing is known of before, the stage with
    /// the lowest share is no alarm.
    boolean isWorse() {
        return change != null && change.compareTo(NOTICEABLE) <= 0;
    }
}
