package org.phalanx.store.batch;

import java.util.UUID;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Phrase;

/// What history says of bulk work.
///
/// @param what it is called
/// @param cause what made it
/// @param person who answers for it
public record BatchLabel(Phrase what, Cause cause, UUID person) {}
