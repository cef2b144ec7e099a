package org.phalanx.store.gate;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.store.derive.Derivation;
import org.phalanx.store.row.Follower;
import org.phalanx.store.row.Statements;

/// The checks, reactions and followers that features registered.
final class Rulebook {

    private final Set<Check> checks;
    private final Set<Reaction> reactions;
    private final Set<Follower> followers;
    private final Derivation derivation;

    @Inject
    Rulebook(
            Set<Check> checks,
            Set<Reaction> reactions,
            Set<Follower> followers,
            Derivation derivation) {
        this.checks = checks;
        this.reactions = reactions;
        this.followers = followers;
        this.derivation = derivation;
    }

    /// What the gate makes of records by itself.
    Derivation derivation() {
        return derivation;
    }

    /// Refuses records that lack what their type demands of them under conditions. History that is
    /// brought in or taken back is as it is.
    void demand(Draft draft, List<Refusal> missing) {
        if (draft.gesture().cause().isLive()) {
            for (Touched record : draft.touched()) {
                derivation.demand(record, draft.schema(), missing);
            }
        }
    }

    /// Checks hold for what people and rules do now, not for history that is brought in.
    void check(Draft draft, List<Refusal> missing) {
        if (!draft.gesture().cause().isLive()) {
            return;
        }
        for (Touched record : draft.touched()) {
            for (Check check : checks) {
                if (check.type().equals(record.type().key())) {
                    check.check(record, draft, missing);
                }
            }
        }
    }

    /// Tells who keeps something beside the rows.
    void follow(Statements statements, Passage.Written written) throws SQLException {
        for (Follower follower : followers) {
            follower.written(statements, written.record(), written.changed());
        }
    }

    /// Reactions follow what is new; what is taken back has had its own taken back with it.
    void react(Draft draft) {
        Cause cause = draft.gesture().cause();
        if (cause.isReturn() || cause == Cause.PACK) {
            return;
        }
        for (Touched record : draft.touched()) {
            for (Reaction reaction : reactions) {
                if (reaction.type().equals(record.type().key())) {
                    reaction.react(record, draft);
                }
            }
        }
    }
}
