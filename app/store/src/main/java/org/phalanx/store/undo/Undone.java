package org.phalanx.store.undo;

import java.util.List;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;

/// What came of taking something back.
///
/// @param what was taken back
/// @param outcome of the counter-gesture
/// @param kept fields left alone because they were changed since
public record Undone(Phrase what, Outcome outcome, List<ChangedSince> kept) {

    public Undone {
        kept = List.copyOf(kept);
    }
}
