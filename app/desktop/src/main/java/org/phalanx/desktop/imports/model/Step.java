package org.phalanx.desktop.imports.model;

/// The steps of the wizard, in order.
public enum Step {
    /// What is imported.
    FILES,
    /// Which column fills which field.
    COLUMNS,
    /// How rows find their records, and what is wrong with them.
    CHECK,
    /// The import and its result.
    RESULT
}
