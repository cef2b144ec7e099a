package org.phalanx.sales.pipeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.period.Period;

/// Which deals a board shows; null means any.
///
/// @param pipeline whose stages are the columns
/// @param owner who answers for the deal
/// @param team of the owner
/// @param text part of the deal's or its account's name
/// @param least amount at least, in minor units of the workspace's currency
/// @param signing when it is expected to be signed
/// @param state how it is going
public record BoardFilter(
        UUID pipeline,
        @Nullable UUID owner,
        @Nullable UUID team,
        @Nullable String text,
        @Nullable Long least,
        @Nullable Period signing,
        @Nullable State state) {

    /// How an open deal is going: the parts of a column's bar.
    public enum State {
        /// Nothing to worry about.
        HEALTHY,
        /// Without a dated next step, or in its stage for too long.
        WAITING,
        /// Its next step was due before today.
        LATE
    }

    /// All deals of a pipeline.
    public static BoardFilter of(UUID pipeline) {
        return new BoardFilter(pipeline, null, null, null, null, null, null);
    }

    public BoardFilter withOwner(@Nullable UUID person) {
        return new BoardFilter(pipeline, person, team, text, least, signing, state);
    }

    public BoardFilter withTeam(@Nullable UUID ofOwner) {
        return new BoardFilter(pipeline, owner, ofOwner, text, least, signing, state);
    }

    public BoardFilter withText(@Nullable String part) {
        return new BoardFilter(pipeline, owner, team, part, least, signing, state);
    }

    public BoardFilter withLeast(@Nullable Long minor) {
        return new BoardFilter(pipeline, owner, team, text, minor, signing, state);
    }

    public BoardFilter withSigning(@Nullable Period period) {
        return new BoardFilter(pipeline, owner, team, text, least, period, state);
    }

    public BoardFilter withState(@Nullable State going) {
        return new BoardFilter(pipeline, owner, team, text, least, signing, going);
    }

    /// The text as a LIKE pattern, with `\` as its escape.
    @Nullable String pattern() {
        if (text == null || text.isBlank()) {
            return null;
        }
        String literal = text.strip().replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + literal + "%";
    }
}
