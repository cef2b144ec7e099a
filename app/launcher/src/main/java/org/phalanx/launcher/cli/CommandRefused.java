package org.phalanx.launcher.cli;

import java.util.List;

/// A command was refused for reasons that a person can read; nothing was changed.
public final class CommandRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    public CommandRefused(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /// What is said to the person, line by line.
    public List<String> reasons() {
        return reasons;
    }
}
