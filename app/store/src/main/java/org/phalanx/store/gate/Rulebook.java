package org.phalanx.store.gate;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;

/// The checks and reactions that features registered.
final class Rulebook {

    private final Set<Check> checks;
    private final Set<Reaction> reactions;

    @Inject
    Rulebook(Set<Check> checks, Set<Reaction> reactions) {
        this.checks = checks;
        this.reactions = reactions;
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
