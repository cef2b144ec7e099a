package org.phalanx.store.gate;

import org.phalanx.kernel.change.Touched;

/// What follows from a change within the same gesture, from the data of that gesture and its record
/// alone: derived fields, a line of history.
public interface Reaction {

    /// Key of the type that it looks at.
    String type();

    /// Writes what follows to the record or, through the draft, to others of the gesture.
    void react(Touched record, Draft draft);
}
