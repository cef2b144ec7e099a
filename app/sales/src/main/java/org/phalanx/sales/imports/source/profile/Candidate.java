package org.phalanx.sales.imports.source.profile;

/// A kind that cells of a column can be read as.
///
/// @param kind the kind
/// @param fits how many of the cells that say something can
public record Candidate(CellKind kind, long fits) {}
