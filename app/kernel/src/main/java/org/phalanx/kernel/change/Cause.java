package org.phalanx.kernel.change;

/// What made a gesture.
public enum Cause {
    /// A person's own hand.
    PERSON,
    /// An import of a file.
    IMPORT,
    /// Taking an earlier gesture back.
    UNDO,
    /// Doing again what was taken back.
    REDO,
    /// A rule or the duty officer.
    RULE,
    /// A pack of metadata.
    PACK;

    /// Whether it goes to and fro between states that were there before: it triggers no rules.
    public boolean isReturn() {
        return this == UNDO || this == REDO;
    }

    /// Whether checks of process and reactions apply: history that is brought in or taken back has
    /// passed them elsewhere.
    public boolean isLive() {
        return this == PERSON || this == RULE;
    }
}
