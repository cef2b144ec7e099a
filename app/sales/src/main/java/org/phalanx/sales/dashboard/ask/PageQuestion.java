package org.phalanx.sales.dashboard.ask;

import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.RecordType;

/// What a page is asked to tell; null means any. Each tile asks it of its own metric.
///
/// @param span of time
/// @param pipeline of the deals
/// @param team of their owners
/// @param owner of the deals
public record PageQuestion(
        Span span, @Nullable UUID pipeline, @Nullable UUID team, @Nullable UUID owner) {

    /// Everything within a span.
    public static PageQuestion of(Span span) {
        return new PageQuestion(span, null, null, null);
    }

    public PageQuestion in(Span other) {
        return new PageQuestion(other, pipeline, team, owner);
    }

    public PageQuestion ofPipeline(@Nullable UUID other) {
        return new PageQuestion(span, other, team, owner);
    }

    /// Of a team, whoever owns the deals.
    public PageQuestion ofTeam(@Nullable UUID other) {
        return new PageQuestion(span, pipeline, other, null);
    }

    /// Of one person, whatever his team is.
    public PageQuestion ofOwner(@Nullable UUID other) {
        return new PageQuestion(span, pipeline, null, other);
    }

    /// Which records of a type, as a rule over `it` that the command line takes as well; null for
    /// all. Types that have no pipeline are asked for whatever the pipeline is.
    ///
    /// @param more a rule of a tile's own; null for none
    public @Nullable String where(RecordType type, @Nullable String more) {
        UUID of = type.find("pipeline").isPresent() ? pipeline : null;
        return rule(of, more);
    }

    /// Whose records, whatever their pipeline; null for everybody's.
    public @Nullable String whose(@Nullable String more) {
        return rule(null, more);
    }

    private @Nullable String rule(@Nullable UUID ofPipeline, @Nullable String more) {
        var parts = new ArrayList<String>();
        add(parts, "it.pipeline.id", ofPipeline);
        add(parts, "it.owner.team.id", team);
        add(parts, "it.owner.id", owner);
        if (more != null && !more.isBlank()) {
            parts.add(parts.isEmpty() ? more : "(" + more + ")");
        }
        return parts.isEmpty() ? null : String.join(" && ", parts);
    }

    private static void add(ArrayList<String> parts, String path, @Nullable UUID id) {
        if (id != null) {
            parts.add(path + " == \"" + Bits.text(id) + "\"");
        }
    }
}
