package org.phalanx.sales.metrics;

import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Wording;

/// A metric as its file defines it.
///
/// @param id on the command line and in dashboards, such as `won-revenue`
/// @param wording what people read, and what exactly is counted
/// @param unit of its values
/// @param type key of the type whose records are counted
/// @param where which of them: a rule over `it`, or null for all
/// @param date the field by which they fall into a period
/// @param recipe what is counted of them
public record Metric(
        String id,
        Wording wording,
        Unit unit,
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
}
