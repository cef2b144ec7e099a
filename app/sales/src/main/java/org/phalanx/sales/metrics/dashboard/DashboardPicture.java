package org.phalanx.sales.metrics.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.period.Period;
import org.phalanx.sales.metrics.FunnelResult;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.store.query.figure.Bucket;
import org.phalanx.store.query.figure.Figure;

/// What a dashboard tells, all from one state of the database.
///
/// @param question as it was asked
/// @param days its periods on the day of asking
/// @param at moment of asking
/// @param headlines totals
/// @param people whose results they are
/// @param wins revenue over time
/// @param stages the funnel; null when there is no pipeline
public record DashboardPicture(
        DashboardQuestion question,
        Days days,
        Instant at,
        Headlines headlines,
        People people,
        Course wins,
        @Nullable Stages stages) {

    /// The periods of a dashboard.
    ///
    /// @param period null for all time
    /// @param compared the part of the period before that is compared with, null for none
    /// @param before the whole period before, null for none
    public record Days(
            @Nullable Period period, @Nullable Period compared, @Nullable Period before) {}

    /// Totals.
    ///
    /// @param figures of [Dashboard#HEADLINES] in their order
    /// @param wholeBefore revenue of the whole period before, null when there is none
    /// @param anyDeals whether there are deals at all, whatever was asked
    public record Headlines(List<Told> figures, @Nullable Figure wholeBefore, boolean anyDeals) {

        public Headlines {
            figures = List.copyOf(figures);
        }

        /// Revenue of the period.
        public MetricResult revenue() {
            return figures.getFirst().now();
        }

        /// Whether nothing was decided in the time and nothing is expected in it.
        public boolean isQuiet() {
            return figures.stream().allMatch(told -> told.now().total().n() == 0);
        }
    }

    /// Results by people.
    ///
    /// @param leaders revenue by owner, the greatest first
    /// @param before the same of all owners in the days that are compared with; null for none
    /// @param teams win rate by the owner's team
    public record People(MetricResult leaders, @Nullable MetricResult before, MetricResult teams) {

        /// The place, from 0, that somebody had before; -1 when he had none or nothing is known.
        public int placeBefore(MetricResult.Row leader) {
            return before == null
                    ? -1
                    : before.rows().stream()
                            .map(MetricResult.Row::by)
                            .toList()
                            .indexOf(leader.by());
        }
    }

    /// Revenue over time.
    ///
    /// @param step how long one part of it is
    public record Course(MetricResult result, Bucket step) {}

    /// The funnel of one pipeline.
    ///
    /// @param pipeline its id
    /// @param before the same of the period before, when its deals were as old as those of this one
    ///   are today; null when there is none
    public record Stages(UUID pipeline, FunnelResult now, @Nullable FunnelResult before) {}
}
