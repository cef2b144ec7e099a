package org.phalanx.sales.imports;

import java.util.UUID;

/// A record that a text may mean.
///
/// @param id of the record
/// @param title what people call it
/// @param likeness from 0 to 1, the same letters and digits
public record Candidate(UUID id, String title, double likeness) {}
