package org.phalanx.sales.metrics;

import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Wording;

/// A metric as its file defines it.
///
/// @param id on the command line and in dashboards, such as `won-revenue`
/// @param wording what people read, and what exactly is counted
/// @param scale what its values are
/// @param type key of the type whose records are counted
/// @param where which of them: a rule over `it`, or null for all
/// @param date the field by which they fall into a period
/// @param recipe what is counted of them
public record Metric(
        String id,
        Wording wording,
        Scale scale,
        String type,
        @Nullable String where,
        String date,
        Recipe recipe) {

    /// Its name.
    public Label label() {
        return wording.name();
    }

    /// Whether it is told by stages and not by groups.
    public boolean isFunnel() {
        return recipe instanceof Recipe.Funnel;
    }

    /// What values of a metric are.
    ///
    /// @param unit in which they are told
    /// @param more whether more of it is better
    /// @param past whether it is known of times gone by: what was open last quarter is not
    public record Scale(Unit unit, boolean more, boolean past) {}

    /// The unit of its values.
    public Unit unit() {
        return scale.unit();
    }

    /// Whether values of groups add up to that of all of them, as averages and shares don't.
    public boolean isAdditive() {
        return switch (recipe) {
            case Recipe.Count(), Recipe.Sum(_), Recipe.Weighted(_, _) -> true;
            default -> false;
        };
    }
}
