package org.phalanx.store.journal;

import java.time.Instant;
import org.phalanx.kernel.clock.Version;

/// When and where a gesture was committed.
///
/// @param at wall clock
/// @param version that its fields get
public record Stamp(Instant at, Version version) {}
