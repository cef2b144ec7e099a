package org.phalanx.sales.imports.proposal;

/// How sure a proposal is.
public enum Certainty {
    /// Name and content say the same.
    SURE,
    /// One of them says it clearly.
    LIKELY,
    /// Somebody should look at it.
    UNSURE
}
