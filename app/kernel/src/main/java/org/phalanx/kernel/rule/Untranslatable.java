package org.phalanx.kernel.rule;

import org.phalanx.kernel.change.Refusal;

/// Carries the reason why a part of a rule has no filter out of the depth of the tree.
final class Untranslatable extends Exception {

    private final transient Refusal reason;

    Untranslatable(Refusal reason) {
        super(reason.toString());
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}
