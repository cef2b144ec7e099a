package org.phalanx.launcher.cli;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// All commands, in an order that doesn't change.
final class Verbs {

    private final Set<Verb> verbs;

    @Inject
    Verbs(Set<Verb> verbs) {
        this.verbs = verbs;
    }

    List<Verb> all() {
        return verbs.stream()
                .sorted(Comparator.comparing(verb -> verb.getClass().getName()))
                .toList();
    }
}
