package org.phalanx.sales.metrics.dashboard;

import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;

/// What a dashboard is asked to tell; null means any.
///
/// @param span of time
/// @param pipeline of the deals
/// @param team of their owners
/// @param owner of the deals
public record DashboardQuestion(
        Span span, @Nullable UUID pipeline, @Nullable UUID team, @Nullable UUID owner) {

    /// Everything within a span.
    public static DashboardQuestion of(Span span) {
        return new DashboardQuestion(span, null, null, null);
    }

    public DashboardQuestion in(Span other) {
        return new DashboardQuestion(other, pipeline, team, owner);
    }

    public DashboardQuestion ofPipeline(@Nullable UUID other) {
        return new DashboardQuestion(span, other, team, owner);
    }

    /// Of a team, whoever owns the deals.
    public DashboardQuestion ofTeam(@Nullable UUID other) {
        return new DashboardQuestion(span, pipeline, other, null);
    }

    /// Of one person, whatever his team is.
    public DashboardQuestion ofOwner(@Nullable UUID other) {
        return new DashboardQuestion(span, pipeline, null, other);
    }

    /// Which deals, as a rule over `it` that the command line takes as well; null for all.
    public @Nullable String where() {
        return rule(pipeline);
    }

    /// Whose deals, whatever their pipeline; null for everybody's.
    @Nullable String whose() {
        return rule(null);
    }

    private @Nullable String rule(@Nullable UUID ofPipeline) {
        var parts = new ArrayList<String>();
        add(parts, "it.pipeline.id", ofPipeline);
        add(parts, "it.owner.team.id", team);
        add(parts, "it.owner.id", owner);
        return parts.isEmpty() ? null : String.join(" && ", parts);
    }

    private static void add(ArrayList<String> parts, String path, @Nullable UUID id) {
        if (id != null) {
            parts.add(path + " == \"" + Bits.text(id) + "\"");
        }
    }
}
